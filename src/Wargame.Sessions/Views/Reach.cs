using System.Collections.Immutable;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Views;

/// <summary>
/// How far a step reaches: whom it cannot concern need not be shown anything. An order that is drafted concerns its team and control, a message
/// those who hear it. It names the few parts of a session that are kept from others; a change of any other part concerns everyone, so that a part that
/// is added later is never forgotten.
/// </summary>
public static class Reach
{
    /// <summary>Whether what a viewer is shown may differ between two states of a session. If not, it is the same to the letter.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <param name="viewer">Who looks.</param>
    public static bool MayDiffer(SessionRules rules, SessionState before, SessionState after, Viewer viewer)
    {
        if (ReferenceEquals(before, after))
            return false;
        // Control sees all, and so does everyone in the hot wash.
        if (viewer is Viewer.Control or Viewer.Review || after.Phase >= Phase.HotWash)
            return true;
        var me = viewer is Viewer.Team team ? team.Actor : "";
        return Settles(before, after)
            || Heard(before.Conversations, after.Conversations, me)
            || Decided(before.Decisions, after.Decisions, me)
            || Desks(rules, before, after, me);
    }

    /// <summary>Whether anything was settled between two states: whether more happened than that people drafted, talked, signed, noted and decided.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    public static bool Settles(SessionState before, SessionState after) => Shared(before, after) != after || Seated(before.Seats, after.Seats);

    // The earlier state with the later one's kept parts: what else differs concerns everyone. Nobody but control reads the log, nobody any note.
    private static SessionState Shared(SessionState before, SessionState after) => before with
    {
        Version = after.Version,
        Memory = after.Memory,
        Recent = after.Recent,
        Notes = after.Notes,
        MessageCount = after.MessageCount,
        Conversations = after.Conversations,
        Decisions = after.Decisions,
        Desks = after.Desks,
        Seats = after.Seats,
    };

    // When somebody acted last is for control alone.
    private static bool Seated(ImmutableArray<Seat> before, ImmutableArray<Seat> after) => before != after
        && !before.SequenceEqual(after, (one, other) => one == other || one with { LastActed = other.LastActed } == other);

    private static bool Heard(ImmutableArray<Conversation> before, ImmutableArray<Conversation> after, string me)
    {
        for (var place = 0; place < after.Length; place++)
        {
            if (after[place].Members.Contains(me) && (place >= before.Length || before[place] != after[place]))
                return true;
        }

        return before.Length > after.Length;
    }

    private static bool Decided(ImmutableArray<DecisionTaken> before, ImmutableArray<DecisionTaken> after, string me) =>
        before != after && !before.Where(taken => taken.Actor == me).SequenceEqual(after.Where(taken => taken.Actor == me));

    // Of another's desk nothing is seen but whether it has signed, and whether it is ready.
    private static bool Desks(SessionRules rules, SessionState before, SessionState after, string me) => before.Desks != after.Desks
        && (Touched(before, after, me)
            || rules.Actors.Any(actor => Touched(before, after, actor.Id)
                && (SignOff.IsSigned(rules, before, actor.Id) != SignOff.IsSigned(rules, after, actor.Id)
                    || SignOff.IsReady(rules, before, actor.Id) != SignOff.IsReady(rules, after, actor.Id))));

    // A desk at which nothing was decided is not kept at all.
    private static bool Touched(SessionState before, SessionState after, string actor) =>
        before.Desks.GetValueOrDefault(actor) != after.Desks.GetValueOrDefault(actor);
}
