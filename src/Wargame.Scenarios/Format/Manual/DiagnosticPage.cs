using System.Collections.Immutable;

namespace Wargame.Scenarios.Format.Manual;

/// <summary>All diagnostics with their meaning, by group.</summary>
internal static class DiagnosticPage
{
    private static readonly ImmutableArray<(string Codes, string Title)> Groups =
    [
        ("WG00", "The program itself"), ("WG01", "The text is not YAML"), ("WG02", "The form is not that of a scenario"), ("WG03", "A name that nothing has"),
        ("WG04", "A formula that makes no sense"), ("WG05", "Together it cannot be played"), ("WG06", "More than may be"), ("WG07", "Files"),
        ("WG08", "Orders files"), ("WG09", "It can be played, but does not do what it seems to mean"),
    ];

    public static string Of() => string.Join("\n\n", Groups.Select(group =>
        $"### {group.Title}\n\n" + ManualWriter.Table("code | shown as | meaning", DiagnosticCatalogue.All.Where(kind => kind.Code.StartsWith(group.Codes, StringComparison.Ordinal))
            .Select(kind => $"`{kind.Code}`{(kind.Severity == Severity.Warning ? " (warning)" : "")} | {Cell(kind.Title)} | {Cell(kind.Explanation)}"))));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
