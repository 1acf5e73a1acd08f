using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>What only the white cell sees: every desk, the packet, and what to do next.</summary>
internal static class ControlDesk
{
    private const int PacketMovements = 24;

    /// <summary>Every team's desk.</summary>
    public static ImmutableArray<DeskView> Desks(Sight sight) => [.. sight.Rules.Actors.Select(actor => Of(sight, actor))];

    /// <summary>The adjudication packet, or null outside adjudication.</summary>
    public static PacketView? Packet(Sight sight) => sight.State.Proposal is { } proposal
        ? new(
            Outcomes.Orders(sight, proposal), Outcomes.Choices(sight, proposal), Outcomes.Movements(sight, proposal, PacketMovements),
            Outcomes.Draws(sight, proposal), Outcomes.Rulings(sight, proposal), Headlines.Of(sight, proposal), proposal.Result.Hash,
            RuleTrace.Of(sight, proposal), Earlier(sight), Otherwise(sight))
        : null;

    private static ImmutableArray<EarlierRuling> Earlier(Sight sight) =>
    [
        .. sight.State.Interventions.Where(made => made.Turn < sight.State.Turn)
            .Select(made => (made.Turn, Ruling: new EarlierRuling(
                sight.Rules.Scenario.TurnLabel(made.Turn), made.Kind.ToString(), RulingNews.Title(sight, made), made.Reason, sight.State.Cell.Attribution(made.By), RulingNews.About(sight, made))))
            .Concat(sight.State.Arguments.Where(argument => argument.Turn < sight.State.Turn && argument.Judgement is not null)
                .Select(argument => (argument.Turn, Ruling: new EarlierRuling(
                    sight.Rules.Scenario.TurnLabel(argument.Turn), Argued, ArgumentWords.Title(sight, argument), argument.Judgement!.Reason, "", argument.Actor))))
            .OrderByDescending(each => each.Turn).Select(each => each.Ruling),
    ];

    private const string Argued = "Argument";

    private static ImmutableArray<RunnerUpView> Otherwise(Sight sight) =>
    [
        .. sight.Rules.Actors.Where(actor => sight.RunnersUp.Plans.ContainsKey(actor.Id)).Select(actor => (actor, plan: sight.RunnersUp.Plans[actor.Id]))
            .Select(each => new RunnerUpView(each.actor, sight.Instrument(each.plan.Instrument), sight.Entity(each.plan.Target), each.plan)),
    ];

    /// <summary>What control is asked to do now, and what comes of it or who is still waited for.</summary>
    public static (string Action, string Hint) Next(Sight sight)
    {
        var state = sight.State;
        var waiting = Teams.WaitedFor(sight);
        var waits = waiting.Length > 0 ? $"Waiting for {waiting}." : "";
        var last = state.Turn >= sight.World.Turns;
        return state.Phase switch
        {
            Phase.Lobby => ("Start", state.Seats.IsEmpty ? "Nobody has joined yet; teams without people are played by their doctrine." : "Everyone who is here may begin; others can join later."),
            Phase.Briefing => ("Open the deliberation", "Teams read the news of the quarter."),
            Phase.Deliberation => ("Close the orders", waits.Length > 0 ? waits : "Every team has signed."),
            Phase.Commitment => ("Go to adjudication", waits.Length > 0 ? waits + " Silence takes the scenario's default." : "All hosts have answered."),
            Phase.Adjudication => ("Release the results", "Only you see the proposal. Change a number with a reason, or release it as it is."),
            Phase.Outcome => (last ? "Hold the hot wash" : "Next quarter", "Teams read what happened."),
            Phase.HotWash => ("Close the session", "Mandates and private cards are open; everyone may open the review."),
            _ => ("", "The session is closed; the review stays."),
        };
    }

    private static DeskView Of(Sight sight, EntityDefinition actor)
    {
        var seats = Teams.Seats(sight, actor.Id);
        return new(
            Teams.Of(sight, actor.Id, sight.Rules.Scenario.Team(actor.Id)),
            seats,
            OrderDesk.Drafts(sight, actor.Id),
            [.. OrderDesk.Requests(sight, actor.Id).Where(request => request.Request.IsOpen)],
            [.. OrderDesk.Cards(sight, actor.Id).Where(card => card.Chosen is null)],
            Verdicts.PrivateCard(sight, actor.Id),
            seats.IsEmpty ? null : seats.Max(seat => seat.Seat.LastActed),
            sight.State.Help.GetValueOrDefault(actor.Id),
            Origin(sight, actor))
        {
            Roles = Teams.RolesOf(sight.State, sight.Rules.Scenario.Team(actor.Id)),
            Decisions = DecisionDesk.Of(sight, actor.Id),
        };
    }

    private static DoctrineOrigin Origin(Sight sight, EntityDefinition actor) =>
        sight.World.Doctrines.Any(doctrine => doctrine.Actor == actor.Id) ? DoctrineOrigin.Own
        : sight.World.Doctrines.Any(doctrine => doctrine.Actor is null && doctrine.Kind == actor.Kind) ? DoctrineOrigin.Kind
        : DoctrineOrigin.None;
}
