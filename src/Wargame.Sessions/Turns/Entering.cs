using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Consent;
using Wargame.Sessions.Events;
using Wargame.Sessions.Msel;
using Wargame.World.Chance;

namespace Wargame.Sessions.Turns;

/// <summary>What happens when a session enters a phase.</summary>
internal static class Entering
{
    /// <summary>The events, in order, that bring the state into the phase.</summary>
    public static ImmutableArray<SessionEvent> Into(SessionRules rules, SessionState state, Phase phase, Stamp stamp)
    {
        var deadline = PhaseClocks.Deadline(rules, state, phase, stamp.At);
        return phase switch
        {
            Phase.Briefing => Briefing(rules, state, stamp, deadline),
            Phase.Deliberation => [new DeliberationOpened(stamp, deadline)],
            Phase.Commitment => Commitment(rules, state, stamp, deadline),
            Phase.Adjudication => Adjudication(rules, state, stamp),
            Phase.Outcome => [new ResultsReleased(stamp, deadline), .. Watch.Report(rules, state, stamp)],
            Phase.HotWash => [new HotWashOpened(stamp, deadline)],
            Phase.Closed => [new SessionClosed(stamp)],
            _ => throw new World.InvariantBrokenException("no phase leads back to the lobby", state.SessionId),
        };
    }

    private static ImmutableArray<SessionEvent> Briefing(SessionRules rules, SessionState state, Stamp stamp, DateTimeOffset? deadline)
    {
        var injects = MselLaw.Due(rules, state, state.World);
        var cards = rules.Model.OpenCards(state.World, injects).Select(card => card.Id).ToImmutableArray();
        var opened = new TurnOpened(stamp, state.Turn + 1, injects, cards, deadline);
        var written = MselLaw.WrittenDue(rules, state, state.World).Select(inject => new InjectSent(stamp, inject.Id, []));
        return state.Turn == 0 ? [new PrivateCardsDealt(stamp, Deal(rules, state.Seed)), opened, .. written] : [opened, .. written];
    }

    private static ImmutableSortedDictionary<string, string> Deal(SessionRules rules, ulong seed)
    {
        var dealt = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var cards in rules.Model.Definition.PrivateCards.GroupBy(card => card.Actor, StringComparer.Ordinal))
        {
            var hand = cards.ToImmutableArray();
            var drawn = CounterHash.Bits(seed, 0, "private-card/" + cards.Key) % (ulong)hand.Length;
            dealt[cards.Key] = hand[(int)drawn].Id;
        }
        return dealt.ToImmutable();
    }

    private static ImmutableArray<SessionEvent> Commitment(SessionRules rules, SessionState state, Stamp stamp, DateTimeOffset? deadline)
    {
        var silence = stamp with { By = new Issuer.Clock() };
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        foreach (var card in rules.OpenCards(state).Where(card => state.Desk(card.Actor).Choices.All(choice => choice.Card != card.Id)))
            events.Add(new OptionChosen(silence, card.Actor, card.Id, card.Default, ""));
        events.Add(new OrdersLocked(stamp, deadline));
        foreach (var actor in rules.Actors)
            foreach (var draft in state.Desk(actor.Id).Drafts.Where(draft => Consents.IsToBeAsked(rules, state, draft)))
                events.Add(Consents.Ask(rules, state, draft, stamp));
        return events.ToImmutable();
    }

    private static ImmutableArray<SessionEvent> Adjudication(SessionRules rules, SessionState state, Stamp stamp)
    {
        var silence = stamp with { By = new Issuer.Clock() };
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        foreach (var request in state.Requests.Where(request => request.IsOpen))
            events.Add(new RequestAnswered(silence, request.Id, rules.Scenario.SilenceAnswer, ""));
        foreach (var answered in events)
            state = rules.Evolve(state, answered);
        events.Add(Proposals.Propose(rules, state, [], stamp));
        return events.ToImmutable();
    }
}
