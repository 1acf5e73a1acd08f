using Wargame.Papers.Writing;

namespace Wargame.Papers.Handbook;

/// <summary>The controller's handbook: how a turn goes, what control can do, what may break out, and what to say about what is true.</summary>
internal static class HandbookPaper
{
    public static void Write(Html page, Material from)
    {
        using (page.In("header", "cover"))
        {
            page.Add("p", from.Scenario.Title, "kicker");
            page.Add("h1", from.Say($"Controller’s handbook"));
            page.Add("p", from.Scenario.Subtitle, "lead");
        }
        Glance(page, from);
        Flow(page, from);
        LeverTable.Write(page, from);
        CrisisPages.Write(page, from);
        CardPages.Write(page, from);
        DoctrinePages.Write(page, from);
        Notes(page, from);
    }

    private static void Glance(Html page, Material from)
    {
        page.Add("h2", from.Say($"At a glance"));
        using (page.In("table", "facts"))
        {
            Fact(page, from.Say($"Time"), from.Say($"{from.World.Turns} turns, about {from.Scenario.Minutes} minutes"));
            Fact(page, from.Say($"Calendar"), from.Say($"{from.Scenario.TurnLabel(1)} to {from.Scenario.TurnLabel(from.World.Turns)}"));
            Fact(page, from.Say($"Injects"), from.Say($"{from.World.Injects.Length}, of which {from.World.Injects.Count(inject => inject.When is not null)} on a condition"));
        }
        using (page.In("table", "people"))
        {
            foreach (var team in from.Scenario.Teams)
            {
                using (page.In("tr"))
                {
                    using (page.In("th"))
                        page.Raw(TeamMark.Of(team, 15)).Text(from.Name(team.Actor));
                    page.Add("td", string.Join(", ", team.Seats));
                }
            }
        }
    }

    private static void Fact(Html page, string name, string text)
    {
        using (page.In("tr"))
            page.Add("th", name).Add("td", text);
    }

    private static void Flow(Html page, Material from)
    {
        page.Add("h2", from.Say($"How a turn goes"));
        using (page.In("table", "flow"))
        {
            using (page.In("tr"))
                page.Add("th", from.Say($"Phase")).Add("th", from.Say($"The teams")).Add("th", from.Say($"You"));
            foreach (var step in TurnSteps.Of(from))
            {
                using (page.In("tr"))
                {
                    using (page.In("th"))
                        page.Text(step.Name).Add("span", step.Time, "time");
                    page.Add("td", step.Teams).Add("td", step.Control);
                }
            }
        }
        page.Add("p", from.Say($"After the last turn comes the hot wash: what surprised you, what would you do otherwise, what do you take away."), "note");
    }

    private static void Notes(Html page, Material from)
    {
        if (from.Scenario.Notes.Length == 0)
            return;
        using (page.In("section", "chapter"))
        {
            page.Add("h2", from.Say($"From the author’s notes"));
            using (page.In("div", "prose"))
                page.Markdown(Headings.Lowered(from.Scenario.Notes));
        }
    }
}
