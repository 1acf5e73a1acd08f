using System.Collections.Immutable;
using Wargame.Scenarios.Orders;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Experiments;

/// <summary>All that an experiment depends on: the same plan gives the same run, bit for bit.</summary>
public sealed record ExperimentPlan
{
    /// <summary>The scenario.</summary>
    public required ScenarioDefinition Scenario { get; init; }

    /// <summary>Its world as <see cref="Compile"/> gives it, under one belief profile.</summary>
    public required WorldModel Model { get; init; }

    /// <summary>What is ordered, answered and ruled.</summary>
    public OrdersFile Orders { get; init; } = OrdersFile.Empty;

    /// <summary>The orders file's name, for messages; empty without one.</summary>
    public string OrdersName { get; init; } = "";

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Ids of the actors that act by their doctrine; all others only do what the file says.</summary>
    public ImmutableArray<string> Bots { get; init; } = [];

    /// <summary>Whether the scenario's own injects come; those of the file always do.</summary>
    public bool Injects { get; init; } = true;

    /// <summary>Whether orders neither cost nor earn anything.</summary>
    public bool Free { get; init; }

    /// <summary>Whether orders and answers of the file count that the scenario does not allow in their turn.</summary>
    public bool Force { get; init; }

    /// <summary>Whether every change's causes are kept.</summary>
    public bool Ledger { get; init; }

    /// <summary>How many turns are played.</summary>
    public int Turns => Model.Definition.Turns;

    /// <summary>Compiles a scenario's world for a run of so many turns, which may be more or fewer than the scenario's own.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="profile">The belief profile.</param>
    /// <param name="turns">How many turns the run has, at least 1.</param>
    public static WorldModel Compile(ScenarioDefinition scenario, string profile, int turns)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return WorldModel.Compile(scenario.World with { Turns = turns }, profile);
    }

    /// <summary>The belief profiles of a scenario, the default first.</summary>
    /// <param name="scenario">The scenario.</param>
    public static ImmutableArray<string> Profiles(ScenarioDefinition scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.World.Profiles.IsEmpty ? [DefaultProfile] : [.. scenario.World.Profiles.Select(profile => profile.Id)];
    }

    /// <summary>The profile in which every coefficient has its own value.</summary>
    public const string DefaultProfile = ProfileDefinition.Default;
}
