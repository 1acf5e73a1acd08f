using System.Collections.Immutable;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Review;

/// <summary>Moments of a replay for browsers.</summary>
internal static class SceneWriter
{
    /// <summary>The moment with somebody's eyes; null when there is no such actor.</summary>
    public static ReplayScene? Write(SessionRules rules, SessionState state, DeskAddress desk, string viewpoint)
    {
        if (viewpoint.Length == 0)
            return Truth(rules, state, desk);
        return rules.Entity(viewpoint) is { IsActor: true } ? Team(rules, state, desk, viewpoint) : null;
    }

    private static ReplayScene Truth(SessionRules rules, SessionState state, DeskAddress desk)
    {
        var view = View.OfControl(rules, state);
        return new(
            state.Version, "", view.Header.ToWire(rules.Scenario, state.Clock.EnteredAt), view.Map.ToWire(), view.Board.ToWire(), [],
            [.. view.News.Select(news => news.ToReview())],
            [.. view.Desks.Select(one => new ReplayDesk(one.Team.ToWire(), [.. one.Drafts.Select(draft => draft.ToWire())], [.. one.OpenRequests.Select(request => request.ToWire())]))],
            ToWire(Readings.OfEverybody(view.Talk, desk.Actor, desk.Kind == DeskKind.Control)), view.Agreements.ToWire(rules.Scenario),
            [.. view.Crises.Select(crisis => crisis.ToWire())], view.Outcome?.ToWire());
    }

    private static ReplayScene Team(SessionRules rules, SessionState state, DeskAddress desk, string actor)
    {
        var view = View.Of(rules, state, actor);
        var own = desk.Kind == DeskKind.Control || desk.Actor == actor;
        var talk = own ? view.Talk : [.. view.Talk.Where(one => Readings.MayRead(one.Conversation, desk.Actor))];
        return new(
            state.Version, actor, view.Header.ToWire(rules.Scenario, state.Clock.EnteredAt), view.Map.ToWire(), view.Board.ToWire(),
            [.. view.Numbers.ToWire(actor), .. view.Intelligence.ToWire()],
            [.. view.News.Select(news => news.ToReview())],
            [new ReplayDesk(view.Me.ToWire(), [.. view.Drafts.Select(draft => draft.ToWire())], [.. view.Requests.Select(request => request.ToWire())])],
            ToWire(Readings.OfTeam(state, actor, talk)), view.Agreements.ToWire(rules.Scenario),
            [.. view.Crises.Select(crisis => crisis.ToWire())], view.Outcome?.ToWire());
    }

    private static IReadOnlyList<ReplayTalk> ToWire(ImmutableArray<Reading> readings) =>
        [.. readings.Where(reading => reading.Unread > 0 || !reading.Conversation.Conversation.Messages.IsEmpty)
            .Select(reading => new ReplayTalk(reading.Conversation.ToWire(), reading.Unread))];
}
