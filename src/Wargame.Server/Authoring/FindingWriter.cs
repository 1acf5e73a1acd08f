using Wargame.Protocol.Authoring;
using Wargame.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Server.Authoring;

/// <summary>Puts what was found in a scenario on the wire.</summary>
internal static class FindingWriter
{
    public static AuthorCheck ToWire(this LoadResult loaded) => new(
        [.. loaded.Diagnostics.Select(ToWire)],
        loaded.Scenario is not null,
        loaded.Scenario is { } scenario ? [.. Enumerable.Range(1, scenario.World.Turns).Select(scenario.TurnLabel)] : [],
        [.. loaded.Names.Select(name => new AuthorName(name.Kind, name.Id, name.About, name.At.ToWire()))],
        [.. loaded.Sources.Keys]);

    /// <summary>A place, or null for what was made by code.</summary>
    public static AuthorPlace? ToWire(this SourceSpan at) => at.Line == 0 ? null : new(at.File, at.Line, at.Column, at.Length);

    private static AuthorFinding ToWire(Diagnostic one) => new(
        one.Code, one.Severity == Severity.Error ? "error" : "warning", one.Message, one.Label, DiagnosticCatalogue.Find(one.Code)?.Explanation ?? "", one.Help ?? "",
        one.At.ToWire() ?? new(one.At.File, 1, 1, 1), one.Suggestion is { } suggestion ? [ToWire(suggestion)] : []);

    private static AuthorMend ToWire(Suggestion suggestion) => new(
        suggestion.Label,
        [
            .. suggestion.Edits.Select(edit => new AuthorChange(
                edit.File, edit.Range.StartLine, edit.Range.StartColumn, edit.Range.EndLine, edit.Range.EndColumn, edit.Replacement)),
        ]);
}
