using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Wargame.Scenarios.Formulas;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Sections;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Format.Manual;

/// <summary>Writes the reference manual: its prose with the tables that the format itself fills.</summary>
public static partial class ManualWriter
{
    private static readonly ImmutableArray<MapFormat> Maps = [.. ScenarioFormat.All, .. ScenarioFormat.OrderLines];

    /// <summary>The manual, in Markdown.</summary>
    /// <param name="shared">The variables of the files that scenarios share.</param>
    public static string Write(IReadOnlyCollection<VariableDefinition> shared)
    {
        var text = Place().Replace(Resources.Text("manual.md").ReplaceLineEndings("\n"),
            found => found.Groups["what"].Value is "variables" ? VariablePage.Of(shared) : Fill(found.Groups["what"].Value, found.Groups["which"].Value));
        return Blank().Replace(text.Replace("{{contents}}", Contents(text), StringComparison.Ordinal), "\n\n");
    }

    /// <summary>The maps that the prose has a place for.</summary>
    internal static IEnumerable<string> Placed => Place().Matches(Resources.Text("manual.md")).Where(found => found.Groups["which"].Length > 0).Select(found => found.Groups["which"].Value);

    private static string Fill(string what, string which) => what switch
    {
        "map" => MapPage.Of(Maps.First(map => map.Id == which)),
        "sections" => MapPage.Table(RootFormats.Sections),
        "common" => MapPage.Table([CommonKeys.Source, CommonKeys.Grade]),
        "words" => string.Join("\n\n", MapPage.WordLists(Maps)),
        "functions" => Table("call | gives", FormulaFunction.All.Select(function => $"`{function.Form}` | {function.About}")),
        "limits" => Table("limit | at most", LimitRows()),
        "divisions" => Table("country | divisions", MapUnits.Countries.Select(country => $"{MapUnits.Named(country)} | {string.Join(", ", MapUnits.Of(country)!.Select(MapUnits.Named))}")),
        "diagnostics" => DiagnosticPage.Of(),
        _ => throw new InvalidOperationException($"the manual has no place {what}"),
    };

    internal static string Table(string head, IEnumerable<string> rows) =>
        $"| {head} |\n|{string.Concat(head.Split('|').Select(_ => " --- |"))}\n{string.Join('\n', rows.Select(row => $"| {row} |"))}";

    // Each limit by its name in Limits, as words.
    private static IEnumerable<string> LimitRows() => typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => string.Create(CultureInfo.InvariantCulture, $"{LimitWords.Of(field.Name)} | {field.GetRawConstantValue():#,0}"));

    private static string Contents(string text) => string.Join('\n', Heading().Matches(text).Select(found => found.Groups[1].Value)
        .Select(title => $"- [{title}](#{Anchor(title)})"));

    /// <summary>The link to a heading, as Markdown viewers make it.</summary>
    internal static string Anchor(string title) => new([.. title.ToLowerInvariant().Replace(' ', '-').Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')]);

    [GeneratedRegex(@"\{\{(?<what>map|sections|common|words|functions|variables|limits|divisions|diagnostics)(?: (?<which>[a-z-]+))?\}\}")]
    private static partial Regex Place();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Blank();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
