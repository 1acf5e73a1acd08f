using Wargame.Cli.Experiments;
using Wargame.Review.Experiments;
using Wargame.Review.Playtests;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Cli.Playtest;

/// <summary>A playtest, as it was asked for: the same request gives the same plays.</summary>
/// <param name="Scenario">A scenario's folder or name.</param>
/// <param name="Profile">The belief profile.</param>
/// <param name="Runs">How many plays.</param>
/// <param name="Seed">The seed of all chance.</param>
internal sealed record PlaytestRequest(string Scenario, string Profile, int Runs, ulong Seed)
{
    /// <summary>The scenario's world under the profile.</summary>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public WorldModel Compile(ScenarioDefinition scenario) => ExperimentPlan.Compile(scenario, ProfileOf(scenario), scenario.World.Turns);

    /// <summary>All that is played.</summary>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public PlaytestPlan Plan(ScenarioDefinition scenario) => PlaytestPlan.Of(scenario, ProfileOf(scenario), Runs, Seed);

    private string ProfileOf(ScenarioDefinition scenario)
    {
        var known = ExperimentPlan.Profiles(scenario);
        return known.Contains(Profile) ? Profile : throw new UsageException($"there is no belief profile \"{Profile}\"{Spelled.Hint(Profile, known, "profiles are")}");
    }
}
