using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;

namespace Wargame.Scenarios.Yaml;

/// <summary>
/// The most common slip in YAML formulas: in <c>{ amount: min(1, 2), … }</c> the comma ends the text, and <c>2)</c> becomes a key
/// without a value. It is told once, and the text is mended, so that the rest is still checked.
/// </summary>
internal static class TornText
{
    public static ImmutableArray<MapEntry> Join(MapNode map, Func<string, bool> isKey, DiagnosticBag bag)
    {
        if (map.Start >= map.Source.Text.Length || map.Source.Text[map.Start] != '{')
            return map.Entries;
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Length);
        var isMended = false;
        for (var index = 0; index < map.Entries.Length; index++)
        {
            var entry = map.Entries[index];
            if (entries.Count == 0 || !IsTorn(entries[^1].Value, entry, isKey))
            {
                entries.Add(entry);
                isMended = false;
                continue;
            }
            var (key, value) = entries[^1];
            if (!isMended)
                bag.Report(DiagnosticCatalogue.Structure.Torn, value.Span, $"the comma tears \"{key.Value}\" apart", "put quotes around a text or formula with a comma inside { }",
                    Mend.Quoted(map.Source.Text, value.Start, EndOf(map, index, value, isKey)));
            isMended = true;
            var end = entry.Key.End;
            var mended = new ScalarNode(map.Source, value.Start, end, map.Source.Text[value.Start..end], YamlDotNet.Core.ScalarStyle.Plain);
            entries[^1] = new MapEntry(key, map.Source.Filling?.Fill(mended, map.Source) ?? mended);
        }
        return entries.ToImmutable();
    }

    // A text with several commas is torn into several pieces.
    private static int EndOf(MapNode map, int index, Node before, Func<string, bool> isKey)
    {
        while (index + 1 < map.Entries.Length && IsTorn(before, map.Entries[index + 1], isKey))
            index++;
        return map.Entries[index].Key.End;
    }

    private static bool IsTorn(Node before, MapEntry entry, Func<string, bool> isKey) =>
        before is ScalarNode { IsPlain: true, IsNull: false } && entry.Key.IsPlain && !isKey(entry.Key.Value)
        && entry.Value is ScalarNode { IsPlain: true, Value.Length: 0 };
}
