namespace Wargame.EndToEnd.Tests;

/// <summary>A server on a data folder of its own; both are gone afterwards.</summary>
public sealed class OwnedServer : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("wargame-test-").FullName;
    private readonly ServerProcess process;
    private readonly Lazy<Task> started;

    public OwnedServer()
    {
        process = new ServerProcess(data);
        started = new(process.StartAsync);
    }

    /// <summary>The server once it is ready; it is started by whoever asks first.</summary>
    public async Task<ServerProcess> StartAsync()
    {
        await started.Value;
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
