namespace Wargame.Reports.Tests;

/// <summary>Which editions there are of which report.</summary>
public class EditionTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("public")]
    [InlineData("bolivia")]
    public void An_edition_is_known_by_its_word(string word) => Assert.Equal(word, Edition.Read(word).Word);

    [Theory]
    [InlineData("word")]
    [InlineData("word-causes")]
    [InlineData("word-names")]
    public void The_after_action_report_is_for_control_alone(string word)
    {
        var report = ReportForm.Find(word)!;

        Assert.True(report.Has(new Edition.Full()));
        Assert.False(report.Has(new Edition.Team("bolivia")));
        Assert.False(report.Has(new Edition.Public()));
    }

    [Fact]
    public void The_event_log_is_for_control_alone()
    {
        var log = ReportForm.Find("jsonl")!;

        Assert.True(log.Has(new Edition.Full()));
        Assert.False(log.Has(new Edition.Team("bolivia")));
        Assert.False(log.Has(new Edition.Public()));
    }
}
