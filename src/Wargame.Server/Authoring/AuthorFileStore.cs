using System.Security.Cryptography;
using Wargame.Grains;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Authoring;

/// <summary>
/// Reads and writes files of scenarios. A write is whole or not at all, and only over the version that its author has seen: the file may
/// have been changed in another program meanwhile.
/// </summary>
/// <param name="folders">The folders.</param>
internal sealed class AuthorFileStore(AuthorFolders folders) : IDisposable
{
    private readonly SemaphoreSlim _oneWriter = new(1);

    /// <summary>The files of a folder, by path.</summary>
    public IReadOnlyList<AuthorFile> List(string folder)
    {
        if (folders.Find(folder) is not { } place)
            return [];
        var own = folders.IsOwn(folder);
        return [.. Paths(folder, place).Select(path => Describe(path, own)).OfType<AuthorFile>()];
    }

    /// <summary>What a file is, or null when there is none.</summary>
    public AuthorFile? Describe(AuthorPath path) => Describe(path, folders.IsOwn(path.Folder));

    /// <summary>The bytes of a file, or null when there is none.</summary>
    public byte[]? Read(AuthorPath path) => PlaceOf(path) is { } place && IsInside(path) && File.Exists(place) && new FileInfo(place).Length <= Scenarios.Limits.FileBytes
        ? File.ReadAllBytes(place)
        : null;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="bytes">What.</param>
    /// <param name="seen">The hash of the version that the author has seen; empty when there was none.</param>
    public Task<Refusal?> Write(AuthorPath path, byte[] bytes, string seen) => Change(path, seen, () =>
    {
        var others = List(path.Folder).Where(file => file.Path != path.Whole).ToList();
        if (bytes.Length > Scenarios.Limits.FileBytes || others.Sum(file => file.Bytes) + bytes.Length > Scenarios.Limits.TotalBytes || others.Count >= Limits.AuthorFiles)
            return HostRefusals.ScenarioTooLarge;
        AtomicFile.Write(OwnPlaceOf(path), bytes);
        return null;
    });

    /// <summary>Deletes a file.</summary>
    public Task<Refusal?> Delete(AuthorPath path, string seen) => Change(path, seen, () =>
    {
        if (seen.Length == 0)
            return HostRefusals.NoSuchFile;
        File.Delete(OwnPlaceOf(path));
        return null;
    });

    /// <summary>Gives a file another path in its folder.</summary>
    public Task<Refusal?> Rename(AuthorPath from, AuthorPath to, string seen) => Change(from, seen, () =>
    {
        if (seen.Length == 0)
            return HostRefusals.NoSuchFile;
        if (to.Folder != from.Folder)
            return HostRefusals.NotAPath;
        if (!IsInside(to) || File.Exists(OwnPlaceOf(to)))
            return HostRefusals.NameTaken;
        Directory.CreateDirectory(Path.GetDirectoryName(OwnPlaceOf(to))!);
        File.Move(OwnPlaceOf(from), OwnPlaceOf(to));
        return null;
    });

    /// <summary>Makes a scenario of the files that are given.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="files">Its files, by path from its own folder.</param>
    /// <param name="first">What is to be written before, when nothing stands in the way.</param>
    public async Task<Refusal?> Make(string id, IReadOnlyDictionary<string, byte[]> files, Action? first = null)
    {
        using var alone = await Writer();
        if (folders.Find(id) is not null)
            return HostRefusals.NameTaken;
        if (folders.Scenarios().Count >= Limits.AuthoredScenarios)
            return HostRefusals.ScenarioTooLarge;
        return Guarded(() =>
        {
            first?.Invoke();
            // Under another name first: a scenario is there whole or not at all.
            var half = Path.Combine(folders.Own, $".{id}.{Guid.NewGuid():n}.tmp");
            foreach (var (path, bytes) in files)
                AtomicFile.Write(Path.Combine(half, path), bytes);
            Directory.Move(half, Path.Combine(folders.Own, id));
            return null;
        });
    }

    public void Dispose() => _oneWriter.Dispose();

    /// <summary>What stands for a version of a file.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private async Task<Refusal?> Change(AuthorPath path, string seen, Func<Refusal?> change)
    {
        if (!folders.Has(path.Folder))
            return HostRefusals.NoSuchFile;
        if (!folders.IsOwn(path.Folder))
            return HostRefusals.Shipped;
        if (!IsInside(path))
            return HostRefusals.NotAPath;
        using var alone = await Writer();
        return Guarded(() => (Read(path) is { } now ? HashOf(now) : "") == seen ? change() : HostRefusals.ChangedMeanwhile);
    }

    private static Refusal? Guarded(Func<Refusal?> change)
    {
        try
        {
            return change();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return HostRefusals.NotWritten;
        }
    }

    private AuthorFile? Describe(AuthorPath path, bool own) => Read(path) is { } bytes ? new(path.Whole, HashOf(bytes), bytes.Length, own) : null;

    private string? PlaceOf(AuthorPath path) => folders.Find(path.Folder) is { } folder ? Path.Combine(Path.GetDirectoryName(folder)!, path.Whole) : null;

    private string OwnPlaceOf(AuthorPath path) => Path.Combine(folders.Own, path.Whole);

    // A link could lead to the server's own files.
    private bool IsInside(AuthorPath path)
    {
        if (folders.Find(path.Folder) is not { } folder)
            return false;
        var at = Path.GetDirectoryName(folder)!;
        return path.Whole.Split('/').All(part => new FileInfo(at = Path.Combine(at, part)).LinkTarget is null);
    }

    private static IEnumerable<AuthorPath> Paths(string folder, string place)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, MaxRecursionDepth = Scenarios.Limits.PathParts, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        };
        return Directory.EnumerateFiles(place, "*", options).Select(file => AuthorPath.Read($"{folder}/{Path.GetRelativePath(place, file).Replace('\\', '/')}"))
            .OfType<AuthorPath>().OrderBy(path => path.Whole, StringComparer.Ordinal).Take(Limits.AuthorFiles);
    }

    private async Task<IDisposable> Writer()
    {
        await _oneWriter.WaitAsync();
        return new Turn(_oneWriter);
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
