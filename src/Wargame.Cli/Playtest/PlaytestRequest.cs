using System.Collections.Immutable;
using Wargame.Cli.Experiments;
using Wargame.Review.Experiments;
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
    public WorldModel Compile(ScenarioDefinition scenario)
    {
        var known = ExperimentPlan.Profiles(scenario);
        return known.Contains(Profile)
            ? ExperimentPlan.Compile(scenario, Profile, scenario.World.Turns)
            : throw new UsageException($"there is no belief profile \"{Profile}\"{Spelled.Hint(Profile, known, "profiles are")}");
    }

    /// <summary>The same world under every other profile.</summary>
    public ImmutableArray<WorldModel> OtherBeliefs(ScenarioDefinition scenario) =>
        [.. ExperimentPlan.Profiles(scenario).Where(profile => profile != Profile).Select(profile => ExperimentPlan.Compile(scenario, profile, scenario.World.Turns))];
}
