using Wargame.Papers.Briefs;
using Wargame.Papers.Writing;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Papers.CueCards;

/// <summary>Cards to cut along the lines: one for each role, one for each private card, team by team.</summary>
internal static class CueCardPaper
{
    public static void Write(Html page, Material from)
    {
        page.Add("h1", from.Say($"Cue cards"));
        page.Add("p", from.Say($"Cut along the lines. Each person gets the card of their role. Of the private cards a team gets one: the one that control’s page shows for it."), "lead");
        foreach (var team in from.Scenario.Teams)
        {
            using (page.In("section", "cards"))
            {
                page.Add("h2", from.Name(team.Actor));
                using (page.In("div", "cut"))
                {
                    foreach (var role in from.View(team.Actor).Roles)
                        Role(page, from, team, role);
                    foreach (var card in from.World.PrivateCards.Where(card => card.Actor == team.Actor))
                        Private(page, from, team, card);
                }
            }
        }
    }

    private static void Role(Html page, Material from, TeamDefinition team, RoleView role)
    {
        using (page.In("article", "card"))
        {
            Head(page, from, team, from.Say($"Role"));
            page.Add("h3", role.Title);
            if (role.May.IsEmpty)
                page.Add("p", RightWords.Of(from, role.May));
            using (page.In("ul"))
            {
                foreach (var right in role.May)
                    page.Add("li", RightWords.Of(from, right));
            }
            page.Add("p", from.Say($"Everybody in the team may talk to others, read everything of the team and keep notes."), "note");
        }
    }

    private static void Private(Html page, Material from, TeamDefinition team, PrivateCardDefinition card)
    {
        using (page.In("article", "private"))
        {
            Head(page, from, team, from.Say($"Private card"));
            page.Add("h3", card.Title);
            using (page.In("div", "prose"))
                page.Markdown(card.Text);
            page.Add("p", from.Say($"Show it to nobody outside your team."), "note");
        }
    }

    private static void Head(Html page, Material from, TeamDefinition team, string kind)
    {
        using (page.In("p", "kicker"))
            page.Raw(TeamMark.Of(team, 16)).Text($"{from.Name(team.Actor)} · {kind}");
    }
}
