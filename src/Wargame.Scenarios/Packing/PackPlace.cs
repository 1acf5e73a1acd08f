using System.Collections.Immutable;

namespace Wargame.Scenarios.Packing;

/// <summary>Writes a pack's files into a folder, all or none, and never outside of it.</summary>
/// <param name="folder">The folder that holds scenarios, as a full path.</param>
public sealed class PackPlace(string folder)
{
    /// <summary>Writes the files. Those that are there already with the same content are left as they are.</summary>
    /// <returns>The files that were written.</returns>
    /// <exception cref="PackRefusedException">Something else is there.</exception>
    public ImmutableArray<string> Write(ScenarioPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ImmutableArray<string> wanted = [.. pack.Files.Keys.Where(path => IsNew(path, pack.Files[path]))];
        var written = new List<string>();
        try
        {
            foreach (var path in wanted)
            {
                var full = Full(path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
                written.Add(full);
                file.Write(pack.Files[path]);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Half a scenario is worse than none.
            foreach (var full in written)
                File.Delete(full);
            throw new PackRefusedException($"the files cannot be written, and none is: {error.Message}");
        }
        return wanted;
    }

    private string Full(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private bool IsNew(string path, byte[] bytes)
    {
        RefuseLinks(path);
        var full = Full(path);
        if (Directory.Exists(full))
            throw new PackRefusedException($"{path} is a folder here; unpack it into another folder with --into");
        if (!File.Exists(full))
            return true;
        if (new FileInfo(full).Length == bytes.Length && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes))
            return false;
        throw new PackRefusedException($"{path} is here already and says something else; unpack it into another folder with --into");
    }

    private void RefuseLinks(string path)
    {
        var at = folder;
        foreach (var part in path.Split('/'))
        {
            at = Path.Combine(at, part);
            FileSystemInfo info = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (info.LinkTarget is not null)
                throw new PackRefusedException($"{Path.GetRelativePath(folder, at)} is a link here, which may lead anywhere; unpack it into another folder with --into");
        }
    }
}
