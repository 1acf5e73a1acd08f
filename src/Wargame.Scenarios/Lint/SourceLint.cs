using Wargame.World.Definition;

namespace Wargame.Scenarios.Lint;

/// <summary>Sources that name nothing.</summary>
internal static class SourceLint
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "?", "-", "none", "no source", "n/a", "na", "todo", "tbd", "tba", "unknown", "source", "xxx", "made up", "common knowledge", "citation needed", "to do",
    };

    public static void Run(Lints lints)
    {
        foreach (var (name, citation) in Cited(lints.World).Where(item => Nothing.Contains(item.Citation.Source.Trim().TrimEnd('.'))))
        {
            lints.Warn(DiagnosticCatalogue.Lint.NoSource, citation.At, $"{name} has the source \"{citation.Source}\"",
                "a book and page, a dataset and year, or whose design it is, with grade D");
        }
    }

    private static IEnumerable<(string Name, Citation Citation)> Cited(WorldDefinition world) =>
    [
        .. world.Coefficients.Select(one => ($"coefficient \"{one.Id}\"", one.Citation)),
        .. world.Variables.Select(one => ($"variable \"{one.Id}\"", one.Citation)),
        .. world.Rules.Select(one => ($"rule \"{one.Id}\"", one.Citation)),
        .. world.Instruments.Select(one => ($"instrument \"{one.Id}\"", one.Citation)),
        .. world.Injects.Select(one => ($"inject \"{one.Id}\"", one.Citation)),
        .. world.Ladders.Select(one => ($"ladder \"{one.Id}\"", one.Citation)),
        .. world.Crises.Select(one => ($"crisis \"{one.Id}\"", one.Citation)),
        .. world.Cards.Select(one => ($"card \"{one.Id}\"", one.Citation)),
        .. world.Mandates.SelectMany(one => one.Lines).Select(one => ($"line \"{one.Id}\"", one.Citation)),
        .. world.Indicators.Select(one => ($"indicator \"{one.Id}\"", one.Citation)),
    ];
}
