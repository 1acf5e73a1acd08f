using Wargame.Papers.Writing;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Papers.Briefs;

/// <summary>
/// A team's brief, two pages at most: who they are and what they are to bring about, then what they may order. Its private card is not in it:
/// which one is dealt is the session's to say.
/// </summary>
internal static class BriefPaper
{
    public static void Write(Html page, Material from, TeamDefinition team, PaperSize size)
    {
        var view = from.View(team.Actor);
        using (page.In("section", Fit.Style(Fit.FirstPage(view, from.Scenario.Teams.Length - 1), size)))
        {
            Head(page, from, team, view.Me.Actor);
            using (page.In("div", "two"))
            {
                using (page.In("div"))
                {
                    using (page.In("div", "prose"))
                        page.Markdown(Headings.Lowered(view.Brief));
                    Others(page, from, team);
                }
                using (page.In("aside"))
                {
                    Mandate(page, from, view);
                    Numbers(page, from, view);
                }
            }
            RolesTable.Write(page, from, view);
            TurnRibbon.Write(page, from);
        }
        InstrumentList.Write(page, from, view, size);
    }

    private static void Head(Html page, Material from, TeamDefinition team, EntityDefinition actor)
    {
        using (page.In("header", "band"))
        {
            page.Raw(TeamMark.Of(team, 46));
            using (page.In("div"))
            {
                page.Add("p", $"{from.Scenario.Title} · {from.Scenario.TurnLabel(1)}", "kicker");
                page.Add("h1", actor.Name);
            }
            page.Add("span", actor.Code, "code");
        }
    }

    private static void Mandate(Html page, Material from, TeamView view)
    {
        if (view.Mandate.IsEmpty)
            return;
        page.Add("h2", from.Say($"Your mandate"));
        using (page.In("ul", "mandate"))
        {
            foreach (var line in view.Mandate.Select(line => line.Line))
            {
                using (page.In("li"))
                    page.Add("strong", from.Say($"{line.Weight} %")).Add("span", line.Text);
            }
        }
        page.Add("p", from.Say($"Everyone knows what you are there for. The shares are those of your score at the end."), "note");
    }

    private static void Numbers(Html page, Material from, TeamView view)
    {
        page.Add("h2", from.Say($"Watch these numbers"));
        using (page.In("ul", "figures"))
        {
            foreach (var number in view.Numbers)
            {
                using (page.In("li"))
                {
                    page.Add("strong", Amounts.Of(from, number));
                    using (page.In("span"))
                    {
                        page.Add("b", Label(number, view.Me.Actor));
                        page.Add("small", number.About);
                    }
                }
            }
        }
    }

    private static string Label(NumberView number, EntityDefinition me) =>
        number.Entity is null || number.Entity.Id == me.Id || number.Entity.Kind == EntityKind.World ? number.Name : $"{number.Name}, {number.Entity.Name}";

    private static void Others(Html page, Material from, TeamDefinition team)
    {
        page.Add("h2", from.Say($"At the table"));
        using (page.In("ul", "others"))
        {
            foreach (var other in from.Scenario.Teams.Where(other => other.Actor != team.Actor))
            {
                using (page.In("li"))
                    page.Raw(TeamMark.Of(other, 15)).Text(from.Name(other.Actor));
            }
        }
    }
}
