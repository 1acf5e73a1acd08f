using System.Collections.Immutable;
using Wargame.Sessions;

namespace Wargame.Doctrines;

/// <summary>What a doctrine would have done in the place of people: the same desk, the same knowledge, other hands.</summary>
public static class Understudy
{
    /// <summary>The orders that an actor's doctrine would draft, had it the desk. Pure: the session goes on as it was. No host answers, so no request is refused.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="opened">The session when the deliberation was opened.</param>
    /// <param name="actor">Whose doctrine.</param>
    public static ImmutableArray<Draft> Orders(SessionRules rules, SessionState opened, string actor) => Desk(rules, opened, actor).Drafts;

    /// <summary>The whole desk as the doctrine would leave it: its orders, and its answers to cards.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="opened">The session when the deliberation was opened; in any other phase the desk stays empty.</param>
    /// <param name="actor">Whose doctrine.</param>
    public static Desk Desk(SessionRules rules, SessionState opened, string actor)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(opened);
        if (opened.Phase != Phase.Deliberation || rules.Entity(actor) is not { IsActor: true } entity)
            return SessionState.Empty.Desk(actor);
        var state = opened with { Pause = null, Seats = opened.Seats.RemoveAll(seat => seat.Actor == actor), Desks = opened.Desks.Remove(actor) };
        // A choice may cost what an order would, so cards come first, as at any other time.
        for (var given = 0; given < Limits.CommandsOfASession; given++)
        {
            var mind = new Mind(rules, state, entity, opened.Clock.EnteredAt);
            if ((Choosing.Next(mind) ?? Drafting.NextDraft(mind)) is not { } command || !rules.Decide(state, command, out var after).Accepted)
                break;
            state = after;
        }

        return state.Desk(actor);
    }
}
