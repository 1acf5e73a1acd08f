using Wargame.Grains;
using Wargame.Protocol.Hub;
using Wargame.Scenarios;
using Wargame.Scenarios.Packing;

namespace Wargame.Server.Authoring;

/// <summary>
/// Takes a packed scenario in that anybody may have made. It is read, looked at and loaded in memory; only then is a file written, and never one
/// that is here already.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="folders">The folders.</param>
internal sealed class ImportedPack(AuthorFileStore files, AuthorFolders folders)
{
    /// <summary>Reads a zip.</summary>
    /// <returns>The pack, or why it is refused: the reason stands where a refusal says what to do.</returns>
    public static (ScenarioPack? Pack, Refusal? Refusal) Read(byte[] zip)
    {
        try
        {
            using var stream = new MemoryStream(zip);
            var pack = PackReader.Read(stream);
            // A file that this page could not show again has no place here.
            var fits = AuthorPath.IsName(pack.Manifest.Scenario) && pack.Files.Keys.All(path => AuthorPath.Read(path) is not null);
            return fits ? (pack, null) : (null, HostRefusals.NotAPath);
        }
        catch (PackRefusedException refused)
        {
            return (null, NotGood(refused.Message));
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public async Task<Refusal?> Take(ScenarioPack pack)
    {
        var id = pack.Manifest.Scenario;
        if (folders.Find(id) is not null)
            return HostRefusals.NameTaken;
        var here = folders.Files(id);
        var shared = pack.Files.Where(file => !IsOwn(file.Key, id)).Select(file => (file.Key, file.Value, Here: here.Read(file.Key, Scenarios.Limits.FileBytes))).ToList();
        // Scenarios that are here read the same file: it stays as it is.
        if (shared.FirstOrDefault(file => file.Here.Outcome != FileOutcome.Missing && !file.Here.Bytes.Span.SequenceEqual(file.Value)) is { Key: not null })
            return HostRefusals.SharedFileDiffers;
        return await files.Make(id, pack.Files.Where(file => IsOwn(file.Key, id)).ToDictionary(file => file.Key[(id.Length + 1)..], file => file.Value), () =>
        {
            foreach (var (path, bytes, _) in shared.Where(file => file.Here.Outcome == FileOutcome.Missing))
                AtomicFile.Write(Path.Combine(folders.Own, path), bytes);
        });
    }

    private static bool IsOwn(string path, string id) => path.StartsWith($"{id}/", StringComparison.Ordinal);

    private static Refusal NotGood(string why) => HostRefusals.BadPack with { Mend = $"{char.ToUpperInvariant(why[0])}{why[1..]}." };
}
