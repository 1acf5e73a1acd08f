using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Languages;

namespace Wargame.Scenarios.Languages;

/// <summary>Writes the translation of one file, in the order of the English texts and with each above its translation.</summary>
internal static class CatalogueWriter
{
    private const int Indent = 2;

    /// <param name="root">The English file.</param>
    /// <param name="known">The translation as it is; null when there is none.</param>
    /// <param name="language">The language.</param>
    /// <param name="keep">Whether translations of an English that has changed are declared good.</param>
    /// <returns>Null when the file has no texts.</returns>
    public static CatalogueFile? Write(Node root, Catalogue? known, Language language, bool keep)
    {
        var english = TextWalk.Of(root);
        if (english.IsEmpty && known is null)
            return null;
        var code = language.Code();
        var text = new StringBuilder($"# The texts of {root.Source.Path} in {language}, each under the English one. \"\" is still to be translated.\n");
        var from = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (missing, stale) = (0, 0);
        string[] above = [];
        foreach (var (path, source) in english)
        {
            var translated = known?.Find(path);
            WriteText(text, path.Split('.'), above, source.Value.Trim(), translated ?? "");
            above = path.Split('.');
            missing += translated is null ? 1 : 0;
            var isStale = known?.IsStale(path, source.Value) == true;
            stale += isStale && !keep ? 1 : 0;
            if (translated is not null)
                from[path] = isStale && !keep ? known!.From[path].Value : Catalogue.Made(source.Value, translated);
        }
        var unused = Unused(known, english);
        WriteSection(text, Catalogue.UnusedSection, "The English file has these texts no more.", unused);
        WriteSection(text, Catalogue.FromSection, "Written by \"wargame translate\", so that it can tell when the English has changed since.", from);
        return new(Catalogue.PathOf(root.Source.Path, code), text.ToString(), english.Length, missing, stale, unused.Count);
    }

    private static SortedDictionary<string, string> Unused(Catalogue? known, ImmutableArray<(string Path, ScalarNode Text)> english)
    {
        var unused = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (known is null)
            return unused;
        var paths = english.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, text) in known.Unused)
            unused[path] = text;
        foreach (var (path, text) in known.Texts.Where(text => !paths.Contains(text.Key) && !string.IsNullOrWhiteSpace(text.Value.Value)))
            unused[path] = text.Value;
        return unused;
    }

    private static void WriteText(StringBuilder to, string[] path, string[] above, string english, string translated)
    {
        var shared = 0;
        while (shared < path.Length - 1 && shared < above.Length - 1 && path[shared] == above[shared])
            shared++;
        for (var depth = shared; depth < path.Length - 1; depth++)
            to.Append(' ', depth * Indent).Append(Key(path[depth])).Append(":\n");
        var margin = (path.Length - 1) * Indent;
        foreach (var line in english.Split('\n'))
            to.Append(' ', margin).Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
        to.Append(' ', margin).Append(Key(path[^1])).Append(": ").Append(Quoted(translated.Trim(), margin + Indent)).Append('\n');
    }

    private static void WriteSection(StringBuilder to, string section, string about, SortedDictionary<string, string> items)
    {
        if (items.Count == 0)
            return;
        to.Append("\n# ").Append(about).Append('\n').Append(section).Append(":\n");
        foreach (var (path, text) in items)
            to.Append(' ', Indent).Append(Key(path)).Append(": ").Append(section == Catalogue.FromSection ? text : Quoted(text, Indent + Indent)).Append('\n');
    }

    private static string Quoted(string text, int margin) => text.Contains('\n', StringComparison.Ordinal)
        ? "|-" + string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "\n" : "\n" + new string(' ', margin) + line))
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // Ids are plain words; what else an author may have written is quoted.
    private static string Key(string key) => key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '$' or '{' or '}' or '.' or '~' or '/')
        && !key.StartsWith('{') && key is not "~"
        ? key
        : Quoted(key, 0);
}
