using Wargame.Scenarios.Mending;
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
        foreach (var (name, citation) in Cited(lints).Where(item => Nothing.Contains(item.Citation.Source.Trim().TrimEnd('.'))))
        {
            lints.Warn(DiagnosticCatalogue.Lint.NoSource, citation.At, $"{name} has the source \"{citation.Source}\"",
                "a book and page, a dataset and year, or whose design it is, with grade D", Mend.To(citation.Source, "Design of this scenario", isSure: false));
        }
    }

    private static IEnumerable<(string Name, Citation Citation)> Cited(Lints lints) =>
    [
        .. lints.Scenario.Disclosures.Select(one => ($"disclosure \"{one.Id}\"", one.Citation)),
        .. lints.World.Coefficients.Select(one => ($"coefficient \"{one.Id}\"", one.Citation)),
        .. lints.World.Variables.Select(one => ($"variable \"{one.Id}\"", one.Citation)),
        .. lints.World.Rules.Select(one => ($"rule \"{one.Id}\"", one.Citation)),
        .. lints.World.Instruments.Select(one => ($"instrument \"{one.Id}\"", one.Citation)),
        .. lints.World.Injects.Select(one => ($"inject \"{one.Id}\"", one.Citation)),
        .. lints.World.Ladders.Select(one => ($"ladder \"{one.Id}\"", one.Citation)),
        .. lints.World.Crises.Select(one => ($"crisis \"{one.Id}\"", one.Citation)),
        .. lints.World.Cards.Select(one => ($"card \"{one.Id}\"", one.Citation)),
        .. lints.World.Mandates.SelectMany(one => one.Lines).Select(one => ($"line \"{one.Id}\"", one.Citation)),
        .. lints.World.Indicators.Select(one => ($"indicator \"{one.Id}\"", one.Citation)),
    ];
}
