namespace Wargame.Scenarios.Tests;

/// <summary>Authors need not know the codes of the map by heart: the error lists them with their names.</summary>
public sealed class MapNames
{
    [Theory]
    [InlineData("Cochabamba", "did you mean \"BO-C\"? BO-B El Beni, BO-C Cochabamba, ")]
    [InlineData("BO-Q", "did you mean \"BO-B\"? BO-B El Beni, BO-C Cochabamba, ")]
    public void An_unknown_division_is_answered_with_the_names_of_those_that_there_are(string written, string help)
    {
        var found = ScenarioLoader.Load(MemoryFiles.Valley.Replacing("valley/scenario.yaml", "[BO-C]", $"[{written}]")).Diagnostics.Single();
        Assert.Equal("WG0311", found.Code);
        Assert.StartsWith(help, found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_country_is_answered_with_the_names_of_those_that_there_are()
    {
        var found = ScenarioLoader.Load(MemoryFiles.Valley.Replacing("valley/scenario.yaml", "countries: bol", "countries: bolivia")).Diagnostics.Single();
        Assert.Contains("arg Argentina, bol Bolivia, bra Brazil,", found.Help, StringComparison.Ordinal);
    }
}
