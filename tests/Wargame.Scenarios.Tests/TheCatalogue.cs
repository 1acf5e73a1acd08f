namespace Wargame.Scenarios.Tests;

public sealed class TheCatalogue
{
    [Fact]
    public void Every_code_has_a_title_and_one_line()
    {
        Assert.True(DiagnosticCatalogue.All.Length > 70);
        Assert.All(DiagnosticCatalogue.All, kind =>
        {
            Assert.Matches("^WG0[0-9][0-9]{2}$", kind.Code);
            Assert.InRange(kind.Title.Length, 4, 60);
            Assert.EndsWith(".", kind.Explanation);
            Assert.DoesNotContain('\n', kind.Explanation);
        });
    }

    [Theory]
    [InlineData("polarisation", "polarization")]
    [InlineData("bond-state", "bond_state")]
    [InlineData("Bolivia", "bolivia")]
    [InlineData("boliva", "bolivia")]
    [InlineData("xyz", null)]
    public void The_nearest_name_is_a_few_slips_away(string word, string? meant) =>
        Assert.Equal(meant, Diagnostics.Nearest.Find(word, ["bolivia", "bond_state", "polarization", "services"]));
}
