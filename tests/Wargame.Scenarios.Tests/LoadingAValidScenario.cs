namespace Wargame.Scenarios.Tests;

public sealed class LoadingAValidScenario
{
    [Fact]
    public void A_complete_scenario_loads_without_a_finding()
    {
        var result = ScenarioLoader.Load(Path.Combine(MemoryFiles.Root, "valley"));
        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Scenario);
    }
}
