using Wargame.World.Definition;
using Wargame.World.Ledger;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Building;

/// <summary>Short words for what tests do with a world.</summary>
internal static class Play
{
    public static double Value(this WorldModel world, WorldState state, string key) => state.Values[Slot(world, key)] / 1000.0;

    public static double Natural(this WorldModel world, WorldState state, string key) => state.Naturals[Slot(world, key)] / 1000.0;

    public static IReadOnlyList<LedgerLine> Lines(this WorldModel world, TurnResult turn, string key) =>
        [.. turn.Ledger.Where(line => line.Slot == Slot(world, key))];

    /// <summary>The first turn.</summary>
    public static TurnResult First(this WorldModel world, TurnInputs? inputs = null) => world.Step(world.Opening(1), inputs ?? TurnInputs.None);

    /// <summary>Plays as many turns as there are inputs and gives the last one.</summary>
    public static TurnResult Turns(this WorldModel world, params TurnInputs[] inputs)
    {
        var result = world.First(inputs[0]);
        foreach (var next in inputs.Skip(1))
            result = world.Step(result.State, next);
        return result;
    }

    public static TurnInputs Orders(params Order[] orders) => new() { Orders = [.. orders] };

    public static Order Order(
        string actor, string instrument, string target, int level = 1000, Mode mode = Mode.Requested, int turns = 8, string? id = null) =>
        new(id ?? $"{actor}/{instrument}/{target}", actor, instrument, target, level, mode, turns);

    private static int Slot(WorldModel world, string key) => world.Find(key)?.Index ?? throw new ArgumentException(key);
}
