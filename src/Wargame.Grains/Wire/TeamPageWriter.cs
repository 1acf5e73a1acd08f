using Wargame.Papers;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The page of a team's seats.</summary>
internal static class TeamPageWriter
{
    public static TeamPage ToWire(this Seen.TeamView view, ScenarioDefinition scenario, DateTimeOffset now)
    {
        var me = view.Me.Actor.Id;
        return new(
            view.Header.ToWire(scenario, now),
            view.Me.ToWire(),
            HtmlText.FromMarkdown(view.Brief),
            [.. view.Seats.Select(seat => seat.ToWire())],
            [.. view.Teams.Select(team => team.ToWire())],
            view.Map.ToWire(),
            view.Board.ToWire(),
            view.Numbers.ToWire(me),
            [.. view.Means.Select(means => means.ToWire())],
            [.. view.News.Select(news => news.ToWire())],
            [.. view.Ladders.Select(ladder => ladder.ToWire())],
            [.. view.Crises.Select(crisis => crisis.ToWire())],
            [.. view.Mandate.Select(line => line.ToWire(me))],
            view.PrivateCard?.ToWire(),
            [.. view.Orders.Select(order => order.ToWire())],
            [.. view.Drafts.Select(draft => draft.ToWire())],
            [.. view.Programmes.Select(programme => programme.ToWire())],
            [.. view.Requests.Select(request => request.ToWire())],
            [.. view.Cards.Select(card => card.ToWire())],
            view.SignOff.Word(),
            view.SignedBy,
            view.Signed,
            view.Ready,
            view.Outcome?.ToWire(),
            view.Verdict?.ToWire(me),
            [.. view.Talk.Select(conversation => conversation.ToWire())],
            view.Agreements.ToWire(scenario),
            view.Help.ToWire(),
            [.. view.Roles.Select(role => role.ToWire())],
            [.. view.Decisions.Select(decision => decision.ToWire())],
            view.Reasons.Word(),
            [.. view.HotWash.Select(question => question.ToWire())],
            view.Intelligence.ToWire(),
            view.Arguments.ToWire());
    }
}
