namespace Wargame.EventStore.Tests;

/// <summary>A folder that is gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wargame-store-").FullName;

    public string Database => System.IO.Path.Combine(Path, "wargame.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
