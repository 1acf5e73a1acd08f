using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;

namespace Wargame.Review.Understudies;

/// <summary>A turn in which an actor's doctrine decides in its place, knowing what the actor knew when the deliberation was opened.</summary>
/// <param name="Edits">As a what-if: what the actor really ordered is taken away, except where the doctrine orders the very same.</param>
/// <param name="Orders">All that the doctrine orders.</param>
public sealed record DoctrineInstead(ImmutableArray<Edit> Edits, ImmutableArray<Draft> Orders)
{
    /// <summary>Asks the doctrine. Pure.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="opened">The session when that turn's deliberation was opened.</param>
    /// <param name="record">The turn as it was played.</param>
    /// <param name="actor">Whose doctrine.</param>
    public static DoctrineInstead Of(SessionRules rules, SessionState opened, TurnRecord record, string actor)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(record);
        var desk = Understudy.Desk(rules, opened, actor);
        // What control vetoed was not given, so there is nothing to take away.
        var given = record.Given.Where(one => one.Draft.Actor == actor && one.Vetoed is null).Select(one => one.Draft).ToList();
        return new(
        [
            .. given.Where(own => !desk.Drafts.Any(draft => IsSame(own, draft))).Select(own => new OrderRemoved(record.Turn, actor, own.Id)),
            .. desk.Choices.Where(choice => record.Choices.Any(real => real.Card == choice.Card && real.Option != choice.Option))
                .Select(choice => new ChoiceEdit(record.Turn, actor, choice.Card, choice.Option)),
            .. desk.Drafts.Where(draft => !given.Exists(own => IsSame(own, draft))).Select(draft => new OrderEdit(
                record.Turn, actor, "instead-" + draft.Id, draft.Instrument, draft.Target, draft.Level, draft.Mode, draft.Turns, draft.ImposeIfRefused)),
        ], desk.Drafts);
    }

    private static bool IsSame(Draft one, Draft other) =>
        (one.Instrument, one.Target, one.Level, one.Mode, one.Turns, one.ImposeIfRefused) == (other.Instrument, other.Target, other.Level, other.Mode, other.Turns, other.ImposeIfRefused);
}
