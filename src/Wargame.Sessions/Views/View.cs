using System.Collections.Immutable;

namespace Wargame.Sessions.Views;

/// <summary>
/// What each desk may see of a session: pure, redacted selections of its state. Nothing in a team's view depends on what that team must not
/// know: other teams' drafts and private cards, covert orders, cables to others, the proposal under adjudication.
/// </summary>
/// <remarks>Presence is not part of the session: callers pass, by seat id, whether a browser is connected; a missing seat is not.</remarks>
public static class View
{
    private static readonly ImmutableDictionary<string, bool> Nobody = ImmutableDictionary<string, bool>.Empty;

    /// <summary>What an actor's team sees; the actor need not be played.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="presence">By seat, whether a browser is connected.</param>
    /// <param name="shadows">What the session would have come to without this actor or that.</param>
    /// <param name="moving">Whether to leave out what stays as it is while people only draft, talk and sign (<see cref="Reach.Settles"/>): map, numbers, news, ladders, crises, mandate, outcome.</param>
    /// <exception cref="ArgumentException">There is no such actor.</exception>
    public static TeamView Of(
        SessionRules rules, SessionState state, string actor, ImmutableDictionary<string, bool>? presence = null, Shadows? shadows = null, bool moving = false)
    {
        if (rules.Entity(actor) is not { IsActor: true })
            throw new ArgumentException($"There is no actor {actor}.", nameof(actor));
        var sight = new Sight(rules, state, new Viewer.Team(actor), presence ?? Nobody) { Shadows = shadows ?? Shadows.None };
        var team = rules.Scenario.Team(actor);
        var desk = state.Desk(actor);
        return new TeamView
        {
            Header = Headers.Of(sight),
            Me = Views.Teams.Of(sight, actor, team),
            Brief = Views.Teams.BriefOf(sight, actor, team),
            Seats = Views.Teams.Seats(sight, actor),
            Teams = Views.Teams.All(sight),
            Map = moving ? MapView.Empty : Maps.Of(sight),
            Board = moving ? [] : Numbers.Board(sight),
            Numbers = moving || team is null ? [] : [.. team.Numbers.Select(key => Numbers.At(sight, key)).OfType<NumberView>()],
            Intelligence = moving ? [] : Numbers.Intelligence(sight),
            Means = OrderDesk.MeansOf(sight, actor),
            News = moving ? [] : Newsroom.All(sight),
            Ladders = moving ? [] : Views.Ladders.All(sight),
            Crises = moving ? [] : CrisisDesk.All(sight),
            Mandate = moving ? [] : Verdicts.Mandate(sight, actor),
            PrivateCard = Verdicts.PrivateCard(sight, actor),
            Orders = OrderDesk.Choices(sight, actor),
            Drafts = OrderDesk.Drafts(sight, actor),
            Programmes = OrderDesk.Programmes(sight, actor),
            Requests = OrderDesk.Requests(sight, actor),
            Cards = OrderDesk.Cards(sight, actor),
            SignOff = Turns.SignOff.RuleOf(rules, actor),
            SignedBy = desk.SignedBy,
            Signed = Turns.SignOff.IsSigned(rules, state, actor),
            Ready = desk.Ready,
            Outcome = moving ? null : Outcomes.Last(sight),
            Talk = TalkDesk.Of(sight),
            Agreements = AgreementDesk.Of(sight),
            Roles = Views.Teams.RolesOf(state, team),
            Decisions = DecisionDesk.Of(sight, actor),
            Reasons = rules.Scenario.DecisionReasons,
            HotWash = HotWashDesk.Questions(sight),
            Arguments = ArgumentDesk.Of(sight),
            Help = state.Help.GetValueOrDefault(actor),
            Verdict = sight.IsOver ? Verdicts.Of(sight, actor) : null,
        };
    }

    /// <summary>What control sees.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="presence">By seat, whether a browser is connected.</param>
    /// <param name="runnersUp">What unplayed actors would have ordered otherwise.</param>
    /// <param name="moving">Whether to leave out what stays as it is while people only draft, talk and sign: map, board, news, the MSEL, ladders, crises, packet, outcome.</param>
    public static ControlView OfControl(
        SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null, RunnersUp? runnersUp = null, bool moving = false)
    {
        var sight = new Sight(rules, state, new Viewer.Control(), presence ?? Nobody) { RunnersUp = runnersUp ?? RunnersUp.None };
        var (action, hint) = ControlDesk.Next(sight);
        return new(
            Headers.Of(sight), action, hint, ControlDesk.Desks(sight), moving ? MapView.Empty : Maps.Of(sight), moving ? [] : Numbers.Board(sight),
            moving ? [] : Newsroom.All(sight), moving ? [] : MselDesk.Of(sight), moving ? [] : Ladders.All(sight), moving ? [] : CrisisDesk.All(sight),
            moving ? null : ControlDesk.Packet(sight), moving ? null : Outcomes.Last(sight), Logbook.Of(sight), TalkDesk.Of(sight), sight.Beliefs,
            AgreementDesk.Of(sight), state.Locked, Evaluations.Watchers(sight), [.. Evaluations.All(sight).Reverse()], CellDesk.Of(sight), HotWashDesk.Answers(sight), ArgumentDesk.Of(sight))
            {
                Disclosures = DisclosureDesk.Set(sight),
            };
    }

    /// <summary>What the projector and observers see.</summary>
    public static BoardView OfBoard(
        SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null, Shadows? shadows = null)
    {
        var sight = new Sight(rules, state, new Viewer.Board(), presence ?? Nobody) { Shadows = shadows ?? Shadows.None };
        return new(
            Headers.Of(sight), Teams.All(sight), Maps.Of(sight), Numbers.Board(sight), Newsroom.All(sight), Ladders.All(sight), CrisisDesk.All(sight), Outcomes.Last(sight),
            AgreementDesk.Of(sight), Debriefs.Of(sight), HotWashDesk.Answers(sight), ArgumentDesk.Of(sight))
        {
            WhatIf = state.ShownWhatIf,
        };
    }

    /// <summary>Draws that control turned round and rules that it switched off; none before the hot wash.</summary>
    public static ImmutableArray<HandView> HandsOf(SessionRules rules, SessionState state)
    {
        var sight = new Sight(rules, state, new Viewer.Review(), Nobody);
        return sight.IsOver ? Hands.All(sight) : [];
    }

    /// <summary>The review, or null before the hot wash.</summary>
    public static ReviewView? OfReview(
        SessionRules rules, SessionState state, ImmutableDictionary<string, bool>? presence = null, Shadows? shadows = null)
    {
        var sight = new Sight(rules, state, new Viewer.Review(), presence ?? Nobody) { Shadows = shadows ?? Shadows.None };
        if (!sight.IsOver)
            return null;
        return new(
            Headers.Of(sight),
            [.. rules.Scenario.Teams.Select(team => new ReviewTeamView(Teams.Of(sight, team.Actor, team), Verdicts.Of(sight, team.Actor)))],
            [.. Numbers.Board(sight), .. rules.Model.Slots.Select(slot => Numbers.Of(sight, slot))],
            [.. state.Turns.Select(record => new ReviewTurnView(
                Outcomes.Of(sight, record), Newsroom.OfTurn(sight, record.Turn), Outcomes.Choices(sight, record), Outcomes.Rulings(sight, record), record.Result.Hash,
                ArgumentDesk.OfTurn(sight, record.Turn)) { Told = DisclosureDesk.Told(sight, record) })],
            Maps.Course(sight),
            state.Seed,
            sight.Beliefs,
            AgreementDesk.Of(sight),
            Evaluations.All(sight),
            HotWashDesk.Answers(sight))
        {
            Decisions = DecisionDesk.All(sight),
        };
    }

    /// <summary>The waterfall of one number's change in a released turn, or null when the viewer may not see the number or the turn;
    /// the review sees nothing before the hot wash.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="key">The number's key.</param>
    /// <param name="turn">The turn, from 1. Control may also ask for the turn under adjudication.</param>
    public static Explanation? Explain(SessionRules rules, SessionState state, Viewer viewer, string key, int turn)
    {
        var sight = new Sight(rules, state, viewer, Nobody);
        var record = state.Turns.FirstOrDefault(record => record.Turn == turn)
            ?? (viewer is Viewer.Control && state.Proposal is { } proposal && proposal.Turn == turn ? proposal : null);
        if (record is null || rules.Model.Find(key) is not { } slot || !sight.Sees(slot) || (viewer is Viewer.Review && !sight.IsOver))
            return null;
        return new(
            slot, turn, rules.Scenario.TurnLabel(turn), record.Before.Values[slot.Index], record.Result.State.Values[slot.Index],
            new Causes(sight, record).Of(slot));
    }

    /// <summary>The waterfalls of every change in every released turn of every number that the viewer may see exactly, by number and turn.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="viewer">Who asks.</param>
    public static ImmutableArray<Explanation> ExplainAll(SessionRules rules, SessionState state, Viewer viewer)
    {
        var sight = new Sight(rules, state, viewer, Nobody);
        var causes = state.Turns.Select(record => new Causes(sight, record)).ToList();
        return
        [
            .. from slot in sight.VisibleSlots()
               from turn in state.Turns.Zip(causes)
               let record = turn.First
               select new Explanation(
                   slot, record.Turn, rules.Scenario.TurnLabel(record.Turn), record.Before.Values[slot.Index], record.Result.State.Values[slot.Index],
                   turn.Second.Of(slot)),
        ];
    }

    /// <summary>The roles of a team, as everybody may see them who joins it.</summary>
    public static ImmutableArray<RoleView> Roles(SessionState state, Scenarios.TeamDefinition team) => Teams.RolesOf(state, team);

    /// <summary>Who is told what of a fact, for control; null when there is no such fact.</summary>
    public static FactView? WhoKnows(SessionRules rules, SessionState state, Disclosures.FactName fact) =>
        DisclosureDesk.Of(new Sight(rules, state, new Viewer.Control(), Nobody), fact);

    /// <summary>The world as an actor is told of it, exact where nothing is kept from it. Unplayed actors act upon it.</summary>
    public static World.State.WorldState WorldOf(SessionRules rules, SessionState state, string actor) => new Disclosures.Knowledge(rules, state, actor).World;

    /// <summary>The words that a viewer picks the terms of agreements from.</summary>
    public static AgreementWords AgreementWords(SessionRules rules, SessionState state, Viewer viewer) =>
        ClauseDesk.Words(new Sight(rules, state, viewer, Nobody));

    /// <summary>What an order is expected to do to the numbers that the team may see, with and without it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="actor">The team's actor.</param>
    /// <param name="draft">The order; it takes the place of the draft with the same id.</param>
    /// <exception cref="ArgumentException">The draft is another actor's: its desk would show through.</exception>
    public static Preview Preview(SessionRules rules, SessionState state, string actor, Draft draft)
    {
        if (draft.Actor != actor)
            throw new ArgumentException($"{actor} cannot preview an order of {draft.Actor}.", nameof(draft));
        return Previews.Of(new Sight(rules, state, new Viewer.Team(actor), Nobody), actor, draft);
    }

    /// <summary>What each answer to a request is expected to do to the numbers that the host may see; none when no such request waits for it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The state.</param>
    /// <param name="host">The actor that is asked.</param>
    /// <param name="requestId">The request.</param>
    public static ImmutableArray<AnswerPreview> PreviewAnswers(SessionRules rules, SessionState state, string host, string requestId) =>
        state.Phase is Phase.Deliberation or Phase.Commitment && state.Request(requestId) is { } request && request.Host == host
            ? Previews.OfAnswers(new Sight(rules, state, new Viewer.Team(host), Nobody), host, request)
            : [];
}
