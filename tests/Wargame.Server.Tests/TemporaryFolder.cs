namespace Wargame.Server.Tests;

/// <summary>A data folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wargame-server-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
