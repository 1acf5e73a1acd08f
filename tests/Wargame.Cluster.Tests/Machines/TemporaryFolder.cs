namespace Wargame.Cluster.Tests.Machines;

/// <summary>A folder that is gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wargame-cluster-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
