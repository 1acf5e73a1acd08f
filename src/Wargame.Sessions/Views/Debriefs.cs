using System.Collections.Immutable;

namespace Wargame.Sessions.Views;

/// <summary>The headline of the debrief (MODEL 3.8): who gained on its own lines, and who raised the board. There is no single winner.</summary>
internal static class Debriefs
{
    /// <summary>A line for each team that has a mandate and whose shadow run is known; nothing before the end.</summary>
    public static ImmutableArray<DebriefView> Of(Sight sight) => !sight.IsOver
        ? []
        : [.. sight.Rules.Scenario.Teams.Select(team => Line(sight, team.Actor)).OfType<DebriefView>()
            .OrderByDescending(line => line.Score - line.ScoreWithout).ThenByDescending(line => line.BoardGain)];

    /// <summary>Mandates are public, so how each line stands may be told to everyone at the end, as the review does.</summary>
    private static DebriefView? Line(Sight sight, string actor)
    {
        var lines = Verdicts.Mandate(sight, actor);
        return !lines.IsEmpty && Credits.Of(sight, actor, lines) is { } added
            ? new(Teams.Of(sight, actor, sight.Rules.Scenario.Team(actor)), Verdicts.Score(lines.Select(line => (line.Line, line.State))), added.ScoreWithout, added.BoardGain)
            : null;
    }
}
