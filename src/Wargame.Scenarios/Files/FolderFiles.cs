namespace Wargame.Scenarios.Files;

/// <summary>A scenario's folder on disk, and its neighbours under the same root.</summary>
public sealed class FolderFiles : IScenarioFiles
{
    private readonly string root;

    /// <param name="folder">The scenario's folder.</param>
    public FolderFiles(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Name = Path.GetFileName(full);
        root = Path.GetDirectoryName(full) ?? full;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ScenarioFile Read(string path, int maximumBytes)
    {
        try
        {
            var full = Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
            if (!File.Exists(full))
                return ScenarioFile.Failed(FileOutcome.Missing);
            if (LeadsOut(path))
                return ScenarioFile.Failed(FileOutcome.Outside);
            return ReadAtMost(full, maximumBytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ScenarioFile.Failed(FileOutcome.Unreadable);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> Neighbours(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar)));
            return !LeadsOut(path) && Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Take(Limits.Includes).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }

    // A device or a growing file may have no length that tells the truth, so the limit counts what is read.
    internal static ScenarioFile ReadAtMost(string full, int maximumBytes)
    {
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.CanSeek && stream.Length > maximumBytes)
            return ScenarioFile.Failed(FileOutcome.TooLarge);
        var buffer = new byte[(stream.CanSeek ? (int)stream.Length : maximumBytes) + 1];
        var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return count > maximumBytes || count == buffer.Length
            ? ScenarioFile.Failed(FileOutcome.TooLarge)
            : new ScenarioFile(FileOutcome.Read, buffer.AsMemory(0, count));
    }

    // Uploaded archives may hold links to the server's own files.
    private bool LeadsOut(string path)
    {
        var inside = Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar;
        var at = root;
        foreach (var part in path.Split('/'))
        {
            at = Path.Combine(at, part);
            FileSystemInfo info = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (info.ResolveLinkTarget(returnFinalTarget: true) is { } target
                && !target.FullName.StartsWith(inside, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
