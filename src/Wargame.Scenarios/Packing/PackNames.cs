using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Wargame.Scenarios.Packing;

/// <summary>Looks at the names in a zip: each must be a plain path of a scenario's file, on every machine the same one.</summary>
internal sealed class PackNames
{
    private const int LinkType = 0xA000;
    private const int TypeBits = 0xF000;
    private static readonly SearchValues<char> Portable = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");
    private static readonly string[] Endings = [".yaml", ".md"];
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => (string[])[$"com{number}", $"lpt{number}"])], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="PackRefusedException">The name or the sort of the entry is not good.</exception>
    public void Check(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        if (((entry.ExternalAttributes >> 16) & TypeBits) == LinkType)
            throw new PackRefusedException($"{Shown(name)} is a link; a pack holds files only");
        if (_known.TryGetValue(name, out var other))
            throw new PackRefusedException(other == name ? $"{Shown(name)} is in it twice" : $"{Shown(name)} and {Shown(other)} are one file on some machines");
        _known.Add(name, name);
        CheckFolders(name);
        if (name == PackManifest.FileName)
            return;
        if (WhyNot(name) is { } why)
            throw new PackRefusedException($"{Shown(name)} {why}");
    }

    private void CheckFolders(string name)
    {
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = name.IndexOf('/', slash + 1))
        {
            var folder = name[..slash];
            if (!_folders.TryAdd(folder, folder) && _folders[folder] != folder)
                throw new PackRefusedException($"{Shown(folder)} and {Shown(_folders[folder])} are one folder on some machines");
        }
    }

    private static string? WhyNot(string name)
    {
        var isFolder = name.EndsWith('/');
        var parts = name.TrimEnd('/').Split('/');
        if (name.Length is 0 or > Limits.PathCharacters || parts.Length > Limits.PathParts)
            return "is too long a path";
        if (name[0] == '/' || name.Contains(':', StringComparison.Ordinal) || parts.Any(part => part is "" or "." or ".."))
            return "leads out of the pack";
        if (name.AsSpan().ContainsAnyExcept(Portable) || parts.Any(part => part.EndsWith('.') || part.StartsWith('.') || Devices.Contains(part.Split('.')[0])))
            return "is no name that every machine can have; letters, digits, hyphens, underscores and dots";
        if (!isFolder && (parts.Length < 2 || !Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))))
            return "is no file of a scenario: those are .yaml and .md, in a folder";
        return null;
    }

    // A name may hold anything, and it goes to a terminal.
    private static string Shown(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name.Length > Limits.PathCharacters ? name[..Limits.PathCharacters] + "…" : name)
            text.Append(char.IsControl(letter) ? '?' : letter);
        return $"\"{text}\"";
    }
}
