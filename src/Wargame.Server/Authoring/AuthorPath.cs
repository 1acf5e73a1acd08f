using System.Buffers;
using System.Net.Mime;

namespace Wargame.Server.Authoring;

/// <summary>A path that an author may name: inside one folder, of plain names, with an ending that scenarios have.</summary>
/// <param name="Folder">The scenario's folder, or one that scenarios share.</param>
/// <param name="Whole">From the folder that holds all scenarios, with forward slashes.</param>
internal sealed record AuthorPath(string Folder, string Whole)
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly string[] Texts = [".yaml", ".md"];
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.Ordinal)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".webp"] = "image/webp",
    };

    /// <summary>What a browser is told that the file is.</summary>
    public string ContentType => Pictures.GetValueOrDefault(Path.GetExtension(Whole), MediaTypeNames.Text.Plain);

    /// <summary>Reads a path.</summary>
    /// <returns>Null when no file of a scenario may have it.</returns>
    public static AuthorPath? Read(string? path)
    {
        if (path is null || path.Length > Scenarios.Limits.PathCharacters)
            return null;
        var parts = path.Split('/');
        return parts.Length is >= 2 and <= Scenarios.Limits.PathParts && parts.All(IsName) && IsKind(parts[^1]) ? new(parts[0], path) : null;
    }

    /// <summary>Whether a folder may have this name.</summary>
    public static bool IsName(string part) =>
        part.Length is > 0 and <= Limits.AuthorNameCharacters && part[0] != '.' && part[^1] != '.' && !part.AsSpan().ContainsAnyExcept(Letters)
        && !part.Contains("..", StringComparison.Ordinal);

    private static bool IsKind(string name) => Path.GetExtension(name) is var ending && (Texts.Contains(ending) || Pictures.ContainsKey(ending));
}
