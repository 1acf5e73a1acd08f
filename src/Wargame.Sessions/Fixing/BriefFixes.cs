using System.Collections.Immutable;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Fixing;

/// <summary>Finds the briefs that are new in a mended text.</summary>
/// <param name="rules">The rules of the session, in English.</param>
/// <param name="state">The session.</param>
/// <param name="text">The mended text.</param>
internal sealed class BriefFixes(SessionRules rules, SessionState state, ScenarioDefinition text)
{
    /// <summary>Briefs that the session was not opened with, in all their languages.</summary>
    public ImmutableArray<FixedBrief> Fixed { get; private set; } = [];

    /// <summary>What becomes of each change.</summary>
    public ImmutableArray<FixLine> Lines { get; private set; } = [];

    public void Read()
    {
        foreach (var team in rules.Scenario.Teams.Where(team => text.Team(team.Actor) is not null))
        {
            var (pinned, now) = (Of(rules.Scenario, team.Actor), Of(text, team.Actor));
            if (!now.SequenceEqual(pinned))
                Fixed = Fixed.AddRange(now);
            if (!now.SequenceEqual(Present(team.Actor, pinned)))
                Lines = Lines.Add(new(FixFate.Taken, $"The brief of {rules.Entity(team.Actor)}", [$"The team reads it anew at once."]));
        }
    }

    private IEnumerable<FixedBrief> Present(string actor, IReadOnlyList<FixedBrief> pinned)
    {
        var mended = state.Briefs.Where(brief => brief.Actor == actor).ToList();
        return mended.Count > 0 ? mended : pinned;
    }

    // A translation that says the same as English is none.
    private static List<FixedBrief> Of(ScenarioDefinition scenario, string actor)
    {
        var english = scenario.Team(actor)!.Brief;
        return [.. LanguageCodes.All.Select(language => new FixedBrief(actor, language, scenario.In(language).Team(actor)!.Brief))
            .Where(brief => brief.Language == Language.English || brief.Text != english)];
    }
}
