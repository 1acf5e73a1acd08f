namespace Wargame.Machines;

/// <summary>A folder that is gone when its user ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wargame-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
