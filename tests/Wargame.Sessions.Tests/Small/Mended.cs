using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Small;

/// <summary>The small scenario as its author has mended it while it is played.</summary>
internal static class Mended
{
    public const string Hash = "m3nded";
    public const string Canary = "CANARY-MENDED";

    /// <summary>A text in which one inject reads otherwise.</summary>
    public static ScenarioDefinition With(string inject, Func<InjectDefinition, InjectDefinition> change) =>
        Injects(injects => [.. injects.Select(one => one.Id == inject ? change(one) : one)]);

    /// <summary>A text with other injects.</summary>
    public static ScenarioDefinition Injects(Func<ImmutableArray<InjectDefinition>, ImmutableArray<InjectDefinition>> change) =>
        World(world => world with { Injects = change(world.Injects) });

    /// <summary>A text with another world.</summary>
    public static ScenarioDefinition World(Func<WorldDefinition, WorldDefinition> change) =>
        SmallScenario.Scenario() is var scenario ? scenario with { Hash = Hash, World = change(scenario.World) } : throw new InvalidOperationException();

    /// <summary>A text with another brief of a team.</summary>
    public static ScenarioDefinition Brief(string actor, string brief) => SmallScenario.Scenario() is var scenario
        ? scenario with { Hash = Hash, Teams = [.. scenario.Teams.Select(team => team.Actor == actor ? team with { Brief = brief } : team)] }
        : throw new InvalidOperationException();

    /// <summary>What the room could take over of a text.</summary>
    public static FixOffer Offer(this Room room, ScenarioDefinition text) => FixOffer.Of(room.Rules, room.State, text);

    /// <summary>The press that takes it over.</summary>
    public static TakeFix Take(this Room room, ScenarioDefinition text) => new(room.NextId(), room.Now, Room.Control, room.Offer(text).Fix, "A date was wrong");

    /// <summary>Takes a text over.</summary>
    public static Room Fixed(this Room room, ScenarioDefinition text)
    {
        room.Do(room.Take(text));
        return room;
    }

    /// <summary>What control reads of a change.</summary>
    public static string Told(this FixOffer offer, string what) => string.Join(' ', offer.Lines
        .Where(line => line.What.ToString().Contains(what, StringComparison.Ordinal)).Select(line => $"{line.Fate}: {string.Join(' ', line.Effects)}"));
}
