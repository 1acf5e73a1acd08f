using System.Collections.Immutable;
using Wargame.Papers.Writing;

namespace Wargame.Papers;

/// <summary>The page that leads to all papers, and says who may read which.</summary>
internal static class IndexPage
{
    public static void Write(Html page, Material from, ImmutableArray<Paper> papers, ImmutableArray<PaperChoice> choices)
    {
        using (page.In("header", "cover"))
        {
            page.Add("p", from.Say($"Papers to print"), "kicker");
            page.Add("h1", from.Scenario.Title);
            page.Add("p", from.Scenario.Subtitle, "lead");
            Choices(page, choices);
        }
        page.Add("p", from.Say($"Open a paper and print it from the browser. Each says at its foot who may read it; nobody else should."), "note");
        page.Add("h2", from.Say($"For the teams"));
        List(page, from, papers.Where(paper => paper.Kind == PaperKind.Brief));
        page.Add("h2", from.Say($"For control, evaluators and sponsors"));
        List(page, from, papers.Where(paper => paper.Kind != PaperKind.Brief));
    }

    private static void List(Html page, Material from, IEnumerable<Paper> papers)
    {
        using (page.In("ul", "papers"))
        {
            foreach (var paper in papers)
            {
                using (page.In("li"))
                using (page.Link(paper.File))
                {
                    if (from.Scenario.Team(paper.Actor) is { } team)
                        page.Raw(TeamMark.Of(team, 30));
                    using (page.In("span"))
                        page.Add("strong", paper.Title).Add("small", paper.Readers);
                }
            }
        }
    }

    private static void Choices(Html page, ImmutableArray<PaperChoice> choices)
    {
        if (choices.IsEmpty)
            return;
        using (page.In("p", "choices"))
        {
            foreach (var choice in choices)
            {
                if (choice.Address is { } address)
                {
                    using (page.Link(address))
                        page.Text(choice.Label);
                }
                else
                {
                    page.Add("b", choice.Label);
                }
            }
        }
    }
}
