using System.Collections.Immutable;
using System.IO.Compression;

namespace Wargame.Scenarios.Packing;

/// <summary>Why a pack is refused, in a sentence that says what to do. Nothing was written.</summary>
public sealed class PackRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="message">The sentence.</param>
    public PackRefusedException(string message)
        : base(message)
    {
    }
}

/// <summary>Reads a pack from a zip that anybody may have made. It is read into memory, within limits, and looked at there.</summary>
public static class PackReader
{
    /// <summary>Reads and checks a pack.</summary>
    /// <param name="stream">The zip.</param>
    /// <exception cref="PackRefusedException">It is no pack, or not a good one.</exception>
    public static ScenarioPack Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using var bounded = Bounded(stream);
            using var zip = new ZipArchive(bounded, ZipArchiveMode.Read);
            return Check(Unpacked(zip));
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or IOException or ArgumentException or NotSupportedException)
        {
            throw new PackRefusedException($"this is no zip, or a damaged one; ask for the file again ({broken.Message.TrimEnd('.')})");
        }
    }

    private static MemoryStream Bounded(Stream stream)
    {
        var bytes = ReadAtMost(stream, Limits.PackBytes) ?? throw new PackRefusedException(FormattableString.Invariant($"the file holds more than {Limits.PackBytes} bytes; no scenario is so large"));
        return new(bytes);
    }

    private static ImmutableSortedDictionary<string, byte[]> Unpacked(ZipArchive zip)
    {
        if (zip.Entries.Count > Limits.PackFiles)
            throw new PackRefusedException(FormattableString.Invariant($"it holds {zip.Entries.Count} files; at most {Limits.PackFiles} belong to a scenario"));
        var names = new PackNames();
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var left = Limits.TotalBytes;
        foreach (var entry in zip.Entries)
        {
            names.Check(entry);
            if (entry.FullName.EndsWith('/'))
                continue;
            // What the zip says of its sizes may be a lie: what is read is counted.
            using var content = entry.Open();
            var bytes = ReadAtMost(content, Math.Min(Limits.FileBytes, left))
                ?? throw new PackRefusedException(FormattableString.Invariant($"{entry.FullName} is larger than a file of a scenario may be, or all files together are ({Limits.FileBytes} and {Limits.TotalBytes} bytes)"));
            left -= bytes.Length;
            files.Add(entry.FullName, bytes);
        }
        return files.ToImmutable();
    }

    private static ScenarioPack Check(ImmutableSortedDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(PackManifest.FileName, out var about) || PackManifest.Read(about) is not { } manifest)
            throw new PackRefusedException($"there is no {PackManifest.FileName} in it that can be read; make packs with \"wargame pack\"");
        if (manifest.Format != PackManifest.CurrentFormat)
            throw new PackRefusedException(FormattableString.Invariant($"it is of form {manifest.Format}, and this program knows form {PackManifest.CurrentFormat}; use a newer program"));
        files = files.Remove(PackManifest.FileName);
        if (files.Keys.FirstOrDefault(path => !manifest.Files.ContainsKey(path)) is { } stranger)
            throw new PackRefusedException($"{stranger} is not in its list of files; somebody has changed the pack");
        if (manifest.Files.FirstOrDefault(file => !files.TryGetValue(file.Key, out var bytes) || PackManifest.HashOf(bytes) != file.Value).Key is { } wrong)
            throw new PackRefusedException($"{wrong} is missing or not what it was when it was packed; ask for the file again");
        var loaded = ScenarioLoader.Load(new PackedFiles(manifest.Scenario, files));
        if (loaded.Scenario is not { } scenario)
            throw new PackRefusedException($"its scenario has errors: {loaded.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error)}");
        return scenario.Hash == manifest.Hash ? new(manifest, files) : throw new PackRefusedException("its scenario is not the one that it says it is: the content hash differs");
    }

    private static byte[]? ReadAtMost(Stream stream, int most)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (memory.Length + count > most)
                return null;
            memory.Write(buffer, 0, count);
        }
        return memory.ToArray();
    }
}
