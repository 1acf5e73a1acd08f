using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Lint;

/// <summary>What every check on meaning looks at, and where it tells what it finds.</summary>
/// <param name="Scenario">The scenario, without errors.</param>
/// <param name="Model">Its world, compiled.</param>
/// <param name="Sources">The text of its files.</param>
/// <param name="Bag">Where findings go.</param>
internal sealed record Lints(ScenarioDefinition Scenario, WorldModel Model, IReadOnlyDictionary<string, string> Sources, DiagnosticBag Bag)
{
    public WorldDefinition World => Scenario.World;

    public void Warn(DiagnosticKind kind, SourceSpan at, string message, string help, Mend? mend = null) => Bag.Report(kind, at, message, () => help, $"{kind.Code} {message}", () => mend);

    /// <summary>Sets a warning aside, which is right where there is a reason that the checks cannot know.</summary>
    public Mend Ignore(DiagnosticKind kind, string about) => Mend.Ignore(kind, Scenario.Id, about);

    /// <summary>The file that a brief stands in, at its first line; the team where that is not known.</summary>
    public SourceSpan BriefOf(TeamDefinition team) =>
        Sources.FirstOrDefault(source => team.Brief.Length > 0 && source.Value == team.Brief) is { Key: { } path } ? new SourceSpan(path, 1, 1) : team.At;
}
