using System.Collections.Immutable;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;

namespace Wargame.Review.Beliefs;

/// <summary>What was decided in a session, in a world of a belief: the session's own, or another one of its scenario.</summary>
/// <param name="Rules">The rules over that world.</param>
/// <param name="State">The session as it would have gone there.</param>
/// <param name="LeftOut">Recorded orders that this world did not allow.</param>
public sealed record SessionUnderBelief(SessionRules Rules, SessionState State, ImmutableArray<LeftOutOrder> LeftOut)
{
    /// <summary>The belief profile's id.</summary>
    public string Profile => Rules.Model.Profile;

    /// <summary>Plays the recorded decisions again, with the same luck. Pure. In the session's own world every turn ends with its recorded hash.</summary>
    /// <param name="session">The session.</param>
    /// <param name="recordedBy">The rules that it was played by.</param>
    /// <param name="rules">The same scenario's rules over the world of the belief.</param>
    public static SessionUnderBelief Of(SessionState session, SessionRules recordedBy, SessionRules rules)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(recordedBy);
        ArgumentNullException.ThrowIfNull(rules);
        var line = LinePlay.InAnotherWorld(rules, session, recordedBy.Model);
        return new(rules, session with { OpeningWorld = rules.Model.Opening(session.Seed), Turns = line.Turns }, line.Notes);
    }
}
