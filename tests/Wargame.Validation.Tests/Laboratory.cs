using Wargame.Scenarios;
using Wargame.World;
using Wargame.World.Chance;
using Wargame.World.Definition;

namespace Wargame.Validation.Tests;

/// <summary>
/// The shipped hemisphere as an experiment: orders cost nothing, no inject comes, nobody else acts. What is measured is what the laws say.
/// </summary>
public sealed class Laboratory
{
    /// <summary>Turns of the longest experiments: six years.</summary>
    public const int Long = 24;

    private static readonly Lazy<WorldDefinition> Shipped = new(() => Load("hemisphere-2009"));
    private readonly Lazy<Run> idle;

    private Laboratory(WorldDefinition definition, string profile)
    {
        Definition = definition;
        Model = WorldModel.Compile(definition, profile);
        idle = new(() => Play(Long));
    }

    /// <summary>The hemisphere as shipped.</summary>
    public static Laboratory Hemisphere { get; } = Of(Shipped.Value);

    /// <summary>The world's data.</summary>
    public WorldDefinition Definition { get; }

    /// <summary>The world, compiled.</summary>
    public WorldModel Model { get; }

    /// <summary>The run in which nobody does anything.</summary>
    public Run Idle => idle.Value;

    /// <summary>A world.</summary>
    public static Laboratory Of(WorldDefinition definition, string profile = "bd01") => new(definition, profile);

    /// <summary>A shipped scenario's world.</summary>
    public static WorldDefinition Load(string scenario)
    {
        var folder = Path.Combine(ScenarioLibrary.FindRoot() ?? throw new DirectoryNotFoundException("no scenarios above the tests"), scenario);
        var loaded = ScenarioLoader.Load(folder);
        return loaded.Scenario?.World ?? throw new InvalidDataException(string.Join('\n', loaded.Diagnostics));
    }

    /// <summary>This world with other opening values.</summary>
    public Laboratory With(params (string Key, double Value)[] starts)
    {
        var entities = Definition.Entities;
        foreach (var (key, value) in starts)
        {
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            var entity = entities.Single(one => one.Id == key[..dot]);
            entities = entities.Replace(entity, entity with { Start = entity.Start.SetItem(key[(dot + 1)..], value) });
        }

        return new(Definition with { Entities = entities }, Model.Profile);
    }

    /// <summary>This world with every coefficient moved by up to a share of itself, by the seed.</summary>
    public Laboratory Jittered(ulong seed, double share) => new(
        Definition with { Coefficients = [.. Definition.Coefficients.Select(one => one with { Value = one.Value * (1 + share * Between(seed, one.Id)) })] },
        Model.Profile);

    /// <summary>Plays so many turns in which these things are done.</summary>
    public Run Play(int turns, params Deed[] deeds) => new(Model, turns, [.. deeds]);

    /// <summary>How far a run's last value is from the idle run's in the same turn.</summary>
    public double Against(Run run, string key) => run.Last(key) - Idle.At(key, run.Turns);

    /// <summary>A number from -1 to 1 that depends on the seed and the name alone.</summary>
    private static double Between(ulong seed, string name) => CounterHash.Thousandths(seed, 0, name) / 499.5 - 1;
}
