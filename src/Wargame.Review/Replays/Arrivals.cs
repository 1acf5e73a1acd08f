using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Review.Replays;

/// <summary>What comes over the room within one event: the injects of a turn that opens, the crises and rungs of results that are released.</summary>
internal static class Arrivals
{
    /// <summary>The moments within an event.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session before it.</param>
    /// <param name="happened">The event.</param>
    public static IEnumerable<(MomentKind Kind, MomentSubject Subject)> Of(SessionRules rules, SessionState state, SessionEvent happened) => happened switch
    {
        TurnOpened opened => Injects(opened).Concat(opened.Turn == 1 ? Crises(rules, state, 1) : []),
        ResultsReleased => Crises(rules, state, state.Turn + 1).Concat(Rungs(rules, state)),
        _ => [],
    };

    private static IEnumerable<(MomentKind Kind, MomentSubject Subject)> Injects(TurnOpened opened) =>
        opened.Injects.Select(inject => (MomentKind.Inject, new MomentSubject(SubjectKind.Inject, inject, "", [])));

    // What a turn's results bring about is on from the turn that follows.
    private static IEnumerable<(MomentKind Kind, MomentSubject Subject)> Crises(SessionRules rules, SessionState state, int turn)
    {
        var world = state.Proposal?.Result.State ?? state.World;
        return rules.Model.Definition.Crises.Where((_, place) => world.Crises[place].Began == turn)
            .Select(crisis => (MomentKind.Crisis, new MomentSubject(SubjectKind.Crisis, crisis.Id, "", crisis.To.IsEmpty ? MomentSubject.Everyone : crisis.To)));
    }

    private static IEnumerable<(MomentKind Kind, MomentSubject Subject)> Rungs(SessionRules rules, SessionState state) =>
        state.Proposal is not { } turn ? [] : from ladder in rules.Model.Definition.Ladders
        let slot = rules.Model.Find($"{ladder.Entity}.{ladder.Variable}")
        where slot is not null
        let rung = turn.Result.State.Values[slot.Index]
        where rung != turn.Before.Values[slot.Index]
        select (MomentKind.Crisis, MomentSubjects.Rung(ladder.Id, (int)(rung / World.Limits.Milli)));
}
