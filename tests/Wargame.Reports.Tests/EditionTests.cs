namespace Wargame.Reports.Tests;

/// <summary>Which editions there are of which report.</summary>
public class EditionTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("public")]
    [InlineData("bolivia")]
    public void An_edition_is_known_by_its_word(string word) => Assert.Equal(word, Edition.Read(word).Word);

    [Fact]
    public void The_event_log_is_for_control_alone()
    {
        var log = ReportForm.Find("jsonl")!;

        Assert.True(log.Has(new Edition.Full()));
        Assert.False(log.Has(new Edition.Team("bolivia")));
        Assert.False(log.Has(new Edition.Public()));
    }
}
