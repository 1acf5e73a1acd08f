using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Languages;

/// <summary>The translation of one file into one language.</summary>
/// <param name="Path">Where it stands: <c>bolivia-secession/languages/es/injects.yaml</c>.</param>
/// <param name="Texts">By the path of the text in the English file; empty ones are still to be written.</param>
/// <param name="From">By the same paths, which English was translated and what was made of it, as two hashes.</param>
/// <param name="Unused">Translations of texts that the English file has no more, kept for whoever may need them.</param>
internal sealed record Catalogue(
    string Path,
    ImmutableSortedDictionary<string, ScalarNode> Texts,
    ImmutableSortedDictionary<string, ScalarNode> From,
    ImmutableSortedDictionary<string, string> Unused)
{
    /// <summary>The section that remembers which English was translated.</summary>
    public const string FromSection = "translated_from";

    /// <summary>The section of texts without an English text.</summary>
    public const string UnusedSection = "unused";

    private const int HashCharacters = 8;

    /// <summary>Where a file's translation stands.</summary>
    /// <param name="file">Such as <c>doctrine/crises/e02-raid.yaml</c>; its first folder holds the translations of all that is in it.</param>
    /// <param name="code">Such as <c>es</c>.</param>
    public static string PathOf(string file, string code)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return $"{file[..slash]}/languages/{code}/{file[(slash + 1)..]}";
    }

    /// <summary>The translation of a text, or null while there is none.</summary>
    public string? Find(string path) => Texts.TryGetValue(path, out var text) && !string.IsNullOrWhiteSpace(text.Value) ? text.Value : null;

    /// <summary>Whether the English text was changed after it was translated, and the translation was not touched since.</summary>
    public bool IsStale(string path, string english) =>
        Find(path) is { } text && From.TryGetValue(path, out var from) && from.Value != Made(english, text) && from.Value.EndsWith(Hash(text), StringComparison.Ordinal);

    /// <summary>What is remembered of a translation.</summary>
    public static string Made(string english, string text) => $"{Hash(english)} {Hash(text)}";

    // Line breaks and indentation may change without anyone having to look at the translation again.
    private static string Hash(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HashCharacters];
    }
}
