using System.Net;

namespace Wargame.Machines;

/// <summary>A server as an operator runs it: a process of its own at a port of its own, that can be killed, stopped and started again.</summary>
internal sealed class ServerNode(params string[] options) : IAsyncDisposable
{
    // A file beyond its limit is an error then, as on a full disk, and not the program's end.
    private const string WithoutFileSignal = "trap '' XFSZ; exec dotnet \"$@\"";
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private Child? process;

    public int Port { get; } = Ports.Free();

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Its process; 0 before it was started.</summary>
    public int ProcessId => process?.Id ?? 0;

    public string Output => process?.Output ?? "";

    /// <summary>A server that is alone with its data folder.</summary>
    public static ServerNode Alone(string data, params string[] more) => new(["--data", data, .. more]);

    /// <summary>A server of a cluster.</summary>
    public static ServerNode Of(string database, string data, params string[] more) =>
        new(["--data", data, "--cluster", "postgresql", "--database", database, "--silo-port", "0", "--gateway-port", "0", .. more]);

    public async Task StartAsync()
    {
        var child = process = new Child("sh", ["-c", WithoutFileSignal, "sh", Tree.Server, "--port", $"{Port}", .. options]);
        await Patience.UntilAsync($"the server at {Port} is ready", () => IsReadyAsync(child), () => child.Output);
    }

    public Task KillAsync() => process!.KillAsync();

    public Task StopAsync() => process!.StopAsync();

    /// <summary>The operating system lets it write no byte to any file from now on, as on a full disk.</summary>
    public Task FillDiskAsync() => Child.RunAsync("prlimit", "--pid", $"{process!.Id}", "--fsize=0:unlimited");

    /// <summary>There is room again.</summary>
    public Task MakeRoomAsync() => Child.RunAsync("prlimit", "--pid", $"{process!.Id}", "--fsize=unlimited:unlimited");

    public ValueTask DisposeAsync()
    {
        process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> IsReadyAsync(Child child)
    {
        if (child.HasEnded)
            throw new InvalidOperationException($"the server ended:\n{child.Output}");
        try
        {
            return (await Http.GetAsync(new Uri(Address, "/health/ready"))).StatusCode == HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
