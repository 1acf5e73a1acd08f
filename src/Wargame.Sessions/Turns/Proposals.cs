using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Consent;
using Wargame.Sessions.Drafting;
using Wargame.Sessions.Events;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Sessions.Turns;

/// <summary>From what the teams have decided to the engine's proposal.</summary>
internal static class Proposals
{
    /// <summary>Has the engine propose the turn with these rulings.</summary>
    public static TurnProposed Propose(SessionRules rules, SessionState state, ImmutableArray<Ruling> rulings, Stamp stamp)
    {
        var inputs = Inputs(rules, state, rulings);
        return new(stamp, inputs, rules.Model.Step(state.World, inputs, ledger: false).Hash);
    }

    /// <summary>Every drafted order and what the host's answer made of it: actors in the author's order, their drafts in theirs.</summary>
    public static ImmutableArray<GivenOrder> Given(SessionRules rules, SessionState state) =>
    [
        .. from actor in rules.Actors
           from draft in state.Desk(actor.Id).Drafts
           select Veto(state, Ground(rules, state, Consents.Resolve(rules, state, draft))),
    ];

    // Its team could not know that it would not do: it was judged by what the team was told when it was drafted.
    private static GivenOrder Ground(SessionRules rules, SessionState state, GivenOrder given) =>
        given.Order is not null && Legality.OnTheGround(rules, state, given.Draft) is { } why
            ? given with { Order = null, Failed = why.ToString() }
            : given;

    private static GivenOrder Veto(SessionState state, GivenOrder given) =>
        given.Order is { } order && Interventions.On(state, InterventionKind.Veto, order.Id) is { } veto
            ? given with { Order = null, Vetoed = veto.Reason }
            : given;

    /// <summary>Every answer to a card, in the author's order of actors.</summary>
    public static ImmutableArray<CardChoice> Choices(SessionRules rules, SessionState state) =>
        [.. rules.Actors.SelectMany(actor => state.Desk(actor.Id).Choices)];

    /// <summary>The rulings on the present proposal.</summary>
    public static ImmutableArray<Ruling> Rulings(SessionState state) => state.Proposal?.Inputs.Rulings ?? [];

    /// <summary>The rulings with one more: it takes the place of an earlier one on the same number for the same cause, and 0 takes that one back.</summary>
    public static ImmutableArray<Ruling> Ruled(ImmutableArray<Ruling> rulings, Ruling ruling)
    {
        var others = rulings.RemoveAll(earlier => earlier.Slot == ruling.Slot && earlier.Cause == ruling.Cause);
        return ruling.Change == 0 ? others : ArgumentChanges.Sorted(others.Add(ruling));
    }

    /// <summary>What the turn would depend on if it ended now: hosts that have not answered agree.</summary>
    public static TurnInputs AsDrafted(SessionRules rules, SessionState state) => Inputs(
        state, rules.Actors.SelectMany(actor => state.Desk(actor.Id).Drafts).Select(draft => Consents.AsItStands(rules, state, draft)), Choices(rules, state), []);

    private static TurnInputs Inputs(SessionRules rules, SessionState state, ImmutableArray<Ruling> rulings) =>
        Inputs(state, Given(rules, state).Select(given => given.Order), Choices(rules, state), rulings);

    private static TurnInputs Inputs(SessionState state, IEnumerable<Order?> orders, ImmutableArray<CardChoice> choices, ImmutableArray<Ruling> rulings) => new()
    {
        Orders = [.. orders.OfType<Order>().OrderBy(order => order.Id, StringComparer.Ordinal)],
        Stopped = [.. state.Desks.Values.SelectMany(desk => desk.Stopping).Order(StringComparer.Ordinal)],
        Injects = state.Injects,
        Choices = [.. choices.Select(choice => new Choice(choice.Card, choice.Option))],
        Rulings = rulings,
        Reversed = Interventions.Subjects(state, InterventionKind.Reverse),
        RulesOff = Interventions.Subjects(state, InterventionKind.RuleOff),
    };
}
