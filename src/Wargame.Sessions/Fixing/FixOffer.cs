using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World.Wording;

namespace Wargame.Sessions.Fixing;

/// <summary>What becomes of a change in a running session.</summary>
public enum FixFate
{
    /// <summary>It is taken over.</summary>
    Taken,

    /// <summary>People have read it already: it stays as it was.</summary>
    Stays,

    /// <summary>Only the next session has it.</summary>
    Next,
}

/// <summary>A change, and what becomes of it.</summary>
/// <param name="Fate">Whether it is taken over.</param>
/// <param name="What">What is changed.</param>
/// <param name="Effects">What it comes to in this session, or why it is not taken over; a sentence each.</param>
public sealed record FixLine(FixFate Fate, Sentence What, ImmutableArray<Sentence> Effects);

/// <summary>What a session could take over of a mended text of its scenario, for control to decide. Looking changes nothing.</summary>
/// <param name="Fix">What would be taken over.</param>
/// <param name="Lines">Every change of injects and briefs, and groups of what cannot be taken over.</param>
public sealed record FixOffer(ScenarioFix Fix, ImmutableArray<FixLine> Lines)
{
    /// <summary>Whether anything would be taken over.</summary>
    public bool HasAny => Lines.Any(line => line.Fate == FixFate.Taken);

    /// <summary>Compares a text with what the session has now.</summary>
    /// <param name="rules">The rules of the session, in English.</param>
    /// <param name="state">The session.</param>
    /// <param name="text">The mended text; the pinned one is the way back.</param>
    public static FixOffer Of(SessionRules rules, SessionState state, ScenarioDefinition text)
    {
        var injects = new InjectFixes(rules, state, text);
        injects.Read();
        var briefs = new BriefFixes(rules, state, text);
        briefs.Read();
        return new(
            new(state.TextHash(rules), text.Hash, injects.Fixed, injects.Added, injects.Dropped, briefs.Fixed),
            [.. injects.Lines, .. briefs.Lines, .. FixRest.Of(rules.Scenario, text)]);
    }
}
