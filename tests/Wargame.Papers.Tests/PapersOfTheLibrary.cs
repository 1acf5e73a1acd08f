using System.Text.RegularExpressions;
using System.Xml.Linq;
using Wargame.Sessions.Languages;

namespace Wargame.Papers.Tests;

/// <summary>Every shipped scenario can be printed, whole and by itself.</summary>
public partial class PapersOfTheLibrary
{
    [Theory]
    [MemberData(nameof(Library.Ids), MemberType = typeof(Library))]
    public void There_is_a_brief_for_each_team_and_the_papers_of_control(string id)
    {
        var scenario = Library.Scenario(id);
        var papers = Library.Papers(scenario).Papers;

        Assert.Equal(scenario.Teams.Select(team => team.Actor), papers.Where(paper => paper.Kind == PaperKind.Brief).Select(paper => paper.Actor));
        Assert.Equal(
            new[] { PaperKind.CueCards, PaperKind.Msel, PaperKind.Handbook, PaperKind.Guides }.Concat(scenario.SponsorSheet.Length > 0 ? [PaperKind.Sponsor] : []),
            papers.Where(paper => paper.Kind != PaperKind.Brief).Select(paper => paper.Kind));
        Assert.Equal(papers.Length, papers.Select(paper => paper.File).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Library.Ids), MemberType = typeof(Library))]
    public void A_page_needs_nothing_from_outside_and_runs_nothing(string id)
    {
        var papers = Library.Papers(Library.Scenario(id));
        foreach (var page in papers.Papers.Select(papers.Page).Append(papers.Index()))
        {
            Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(Outside(), page.Html);
            Assert.DoesNotContain(" style=", page.Html, StringComparison.Ordinal);
            Assert.Contains($"<style>{page.Style}</style>", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain('<', page.Style);
        }
    }

    [Theory]
    [MemberData(nameof(Library.Ids), MemberType = typeof(Library))]
    public void Every_element_is_closed(string id)
    {
        var papers = Library.Papers(Library.Scenario(id));
        foreach (var page in papers.Papers.Select(papers.Page).Append(papers.Index()))
        {
            var body = page.Html[page.Html.IndexOf("<main>", StringComparison.Ordinal)..page.Html.IndexOf("</body>", StringComparison.Ordinal)];
            Assert.NotEmpty(XDocument.Parse(Void().Replace(body, "<$1/>").Replace("&nbsp;", "\u00a0", StringComparison.Ordinal)).Root!.Elements());
        }
    }

    [Theory]
    [MemberData(nameof(Library.Ids), MemberType = typeof(Library))]
    public void The_index_leads_to_every_paper_and_every_paper_is_found(string id)
    {
        var papers = Library.Papers(Library.Scenario(id));
        var index = papers.Index().Html;
        Assert.All(papers.Papers, paper => Assert.Contains($"href=\"{paper.File}\"", index, StringComparison.Ordinal));
        Assert.All(papers.Papers, paper => Assert.NotNull(papers.Find(paper.File)));
        Assert.Null(papers.Find("brief-nobody.html"));
        Assert.Null(papers.Find("../index.html"));
    }

    [Fact]
    public void Each_paper_holds_what_it_is_for()
    {
        var scenario = Library.Scenario("bolivia-secession");
        var papers = Library.Papers(scenario);
        var brief = papers.Find("brief-bolivia.html")!.Html;
        Assert.Contains("Keep the country", brief, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Minister of Finance", brief, StringComparison.Ordinal);
        Assert.Contains("Drafts orders", brief, StringComparison.Ordinal);
        Assert.Contains("Orders count when they are signed: President signs.", brief, StringComparison.Ordinal);

        var msel = papers.Find("msel.html")!.Html;
        Assert.All(scenario.World.Injects, inject => Assert.Contains(System.Net.WebUtility.HtmlEncode(inject.Title), msel, StringComparison.Ordinal));

        var cards = papers.Find("cue-cards.html")!.Html;
        Assert.All(scenario.World.PrivateCards, card => Assert.Contains(System.Net.WebUtility.HtmlEncode(card.Title), cards, StringComparison.Ordinal));
        Assert.All(scenario.Teams.SelectMany(team => team.Seats), title => Assert.Contains(System.Net.WebUtility.HtmlEncode(title), cards, StringComparison.Ordinal));

        var handbook = papers.Find("handbook.html")!.Html;
        Assert.Contains("OAS or UNASUR", handbook, StringComparison.Ordinal);
        Assert.All(scenario.World.Ladders, ladder => Assert.Contains(System.Net.WebUtility.HtmlEncode(ladder.Name), handbook, StringComparison.Ordinal));

        var guides = papers.Find("evaluation.html")!.Html;
        Assert.Contains("Decide on thin evidence with a crowd watching.", guides, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Spanish, "es", "Su mandato", "Presidente")]
    [InlineData(Language.Portuguese, "pt", "O seu mandato", "Presidente")]
    public void Papers_are_in_the_language_that_is_asked_for(Language language, string code, string mandate, string title)
    {
        var brief = Library.Papers(Library.Scenario("bolivia-secession"), language).Find("brief-bolivia.html")!.Html;
        Assert.Contains($"<html lang=\"{code}\">", brief, StringComparison.Ordinal);
        Assert.Contains(mandate, brief, StringComparison.Ordinal);
        Assert.Contains(title, brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Your mandate", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PaperSize.A4, "brief-bolivia.html", "size: A4;")]
    [InlineData(PaperSize.Letter, "brief-bolivia.html", "size: letter;")]
    [InlineData(PaperSize.A4, "msel.html", "size: A4 landscape;")]
    public void The_sheet_is_the_one_that_is_asked_for(PaperSize size, string file, string rule) =>
        Assert.Contains(rule, Library.Papers(Library.Scenario("bolivia-secession"), size: size).Find(file)!.Style, StringComparison.Ordinal);

    [Fact]
    public void What_an_author_writes_breaks_out_of_nothing()
    {
        const string Hostile = "</style><script>alert(1)</script>\"}*{x:url(//evil)}";
        var scenario = Library.Scenario("bolivia-secession") with { Title = Hostile, Subtitle = Hostile, SponsorSheet = Hostile, Notes = Hostile };
        var papers = Library.Papers(scenario);
        foreach (var page in papers.Papers.Select(papers.Page).Append(papers.Index()))
        {
            Assert.DoesNotContain("<script", page.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("evil)", page.Style, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(page.Html, "</style>"));
        }
    }

    // Links that an author writes lead out when somebody presses them; the page itself asks for nothing.
    [GeneratedRegex("""(src|srcset|poster|data)="|<link|@import|url\((?!data:)""")]
    private static partial Regex Outside();

    [GeneratedRegex("<(hr|br)[^>]*>")]
    private static partial Regex Void();
}
