namespace Wargame.Papers.Tests;

/// <summary>Authors write Markdown; what reaches a browser can do no harm.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("[click](javascript:alert(1))", "javascript:")]
    [InlineData("[click](data:text/html;base64,xx)", "data:")]
    [InlineData("![spy](https://example.org/pixel.png)", "<img")]
    [InlineData("<javascript:alert(1)>", "href=\"javascript")]
    public void Nothing_that_runs_or_fetches_gets_through(string markdown, string harmful)
    {
        Assert.DoesNotContain(harmful, HtmlText.FromMarkdown(markdown), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_authors_mean_stays()
    {
        Assert.Equal("<p><strong>Two</strong> camps</p>\n", HtmlText.FromMarkdown("**Two** camps"));
        Assert.Contains("href=\"https://example.org\"", HtmlText.FromMarkdown("[source](https://example.org)"), StringComparison.Ordinal);
    }
}
