using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Format.Maps;

namespace Wargame.Scenarios.Format.Manual;

/// <summary>A sort of map, or a word list, as a part of the manual.</summary>
internal static class MapPage
{
    // Shorter lists of words are explained where they stand.
    private const int FewWords = 1;

    public static string Of(MapFormat map) => $"""
        ### {Title(map)}

        {map.About}

        ```yaml
        {map.Example}
        ```

        {Keys(map)}

        """.ReplaceLineEndings("\n");

    /// <summary>A table of keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="shown">An example that stands above it: what it has needs no other.</param>
    public static string Table(IEnumerable<KeyFormat> keys, string shown = "") => ManualWriter.Table("key | value | meaning",
        keys.Select(key => $"{(key.IsRequired ? $"**`{key.Name}`**" : $"`{key.Name}`")} | {Value(key.Form)} | {Meaning(key, shown)}"));

    private static string Keys(MapFormat map)
    {
        // What an instrument does is a rule: two tables of the same keys would make readers look for the difference.
        if (map != RuleFormats.Rule && map.Keys.SequenceEqual(RuleFormats.Rule.Keys))
            return "It has the keys of [a rule](#a-rule).";
        var own = map.Keys.Where(key => !IsSection(map, key) && key != CommonKeys.Source && key != CommonKeys.Grade).ToList();
        var table = Table(own, map.Example);
        return own.Count == map.Keys.Length || map.Find("grade") is null ? table : $"{table}\n| **`source`**, **`grade`** | | [As everywhere](#how-to-read-this-page). |";
    }

    /// <summary>The lists of words that are too long for a table's cell.</summary>
    public static IEnumerable<string> WordLists(IEnumerable<MapFormat> maps) => maps.SelectMany(map => map.Keys).SelectMany(key => Lists(key.Form)).Distinct()
        .Select(list => $"### {Capital(list.What)}\n\n{ManualWriter.Table("word | meaning", list.Words.Select(word => $"`{word.Word}` | {word.About}"))}");

    private static IEnumerable<WordForm> Lists(ValueForm form) => form is WordForm words ? words.Words.Length > FewWords ? [words] : [] : form.Parts.SelectMany(Lists);

    private static string Title(MapFormat map) => map.Id switch
    {
        "scenario" => "scenario.yaml",
        "sent-inject" => "An inject that is sent",
        _ => Capital(map.Noun),
    };

    // What any file may hold has a table of its own.
    private static bool IsSection(MapFormat map, KeyFormat key) => map.Id is "scenario" or "included-file" && RootFormats.Sections.Contains(key);

    private static string Meaning(KeyFormat key, string shown)
    {
        var names = key.Form.Alternatives.OfType<FormulaForm>().SelectMany(form => form.Names).Select(name => $"`{name.Name}` is {name.About}").ToList();
        var otherwise = key.Otherwise is { } value ? $" *Left out: {value}.*" : "";
        var example = key.Example == "[]" || key.Example.Length > 70 || key.Form is FlagForm or WordForm or NumberForm || shown.Contains($"{key.Name}: ", StringComparison.Ordinal) ? "" : $" Such as `{key.Example}`.";
        return Cell($"{key.About}{(names.Count == 0 ? "" : $" {string.Join(", ", names)}.")}{example}{otherwise}");
    }

    private static string Value(ValueForm form) => Cell(form switch
    {
        WordForm { Words.Length: > FewWords } words => $"[{words.What}](#{ManualWriter.Anchor(words.What)})",
        WordForm words => string.Join(" or ", words.Words.Select(word => $"`{word.Word}`")),
        FormulaForm => $"[{form.Noun}](#formulas)",
        NestedForm nested => $"[{nested.Map.Noun}](#{ManualWriter.Anchor(Title(nested.Map))})",
        ListForm list => $"a list{ListForm.Count(list.Minimum, list.Maximum)}, each {Value(list.Item)}",
        OneOrMoreForm many => $"{Value(many.Item)}, or a list{ListForm.Count(many.Minimum, many.Maximum)} of such",
        TableForm table => $"a map: {Value(table.Key)} to {Value(table.Value)}",
        EitherForm either => string.Join(", or ", either.Either.Select(Value)),
        _ => form.Noun,
    });

    private static string Capital(string noun) => char.ToUpperInvariant(noun[0]) + noun[1..];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
