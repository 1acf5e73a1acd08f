using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Wording;

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
                sight.Rules.Scenario.TurnLabel(made.Turn), made.Kind.ToString(), sight.Say(RulingNews.Title(sight, made)), made.Reason, sight.By(made.By), RulingNews.About(sight, made))))
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
    public static (string Action, string Hint) Next(Sight sight) => (sight.Say(Action(sight)), sight.Say(Hint(sight)));

    private static Sentence Action(Sight sight) => sight.State.Phase switch
    {
        Phase.Lobby => $"Start",
        Phase.Briefing => $"Open the deliberation",
        Phase.Deliberation => $"Close the orders",
        Phase.Commitment => $"Go to adjudication",
        Phase.Adjudication => $"Release the results",
        Phase.Outcome when sight.State.Turn >= sight.World.Turns => $"Hold the hot wash",
        Phase.Outcome => $"Next quarter",
        Phase.HotWash => $"Close the session",
        _ => Sentence.Empty,
    };

    private static Sentence Hint(Sight sight) => (sight.State.Phase, Teams.WaitedFor(sight)) switch
    {
        (Phase.Lobby, _) when sight.State.Seats.IsEmpty => $"Nobody has joined yet; teams without people are played by their doctrine.",
        (Phase.Lobby, _) => $"Everyone who is here may begin; others can join later.",
        (Phase.Briefing, _) => $"Teams read the news of the quarter.",
        (Phase.Deliberation, "") => $"Every team has signed.",
        (Phase.Deliberation, var waiting) => $"Waiting for {waiting}.",
        (Phase.Commitment, "") => $"All hosts have answered.",
        (Phase.Commitment, var waiting) => $"Waiting for {waiting}. Silence takes the scenario's default.",
        (Phase.Adjudication, _) => $"Only you see the proposal. Change a number with a reason, or release it as it is.",
        (Phase.Outcome, _) => $"Teams read what happened.",
        (Phase.HotWash, _) => $"Mandates and private cards are open; everyone may open the review.",
        _ => $"The session is closed; the review stays.",
    };

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
