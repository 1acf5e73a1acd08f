using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Large figures with their course over the released turns.</summary>
internal static class Numbers
{
    /// <summary>The number at a key, or null when there is none or the viewer may not see it.</summary>
    public static NumberView? At(Sight sight, string key) =>
        sight.Rules.Model.Find(key) is { } slot && sight.Sees(slot) ? Of(sight, slot) : null;

    /// <summary>A number that the viewer may see.</summary>
    public static NumberView Of(Sight sight, Slot slot)
    {
        var variable = slot.Variable;
        return Make(
            slot.Key, slot.Entity, variable.Name, variable.About, variable.Unit, variable.Good,
            Course(sight.State, world => world.Values[slot.Index]), [slot.Key]);
    }

    /// <summary>The shared board.</summary>
    public static ImmutableArray<NumberView> Board(Sight sight) => [.. sight.World.Indicators.Select(indicator => Of(sight, indicator))];

    /// <summary>An indicator's value in a world, in milli-units.</summary>
    public static long Value(Sight sight, IndicatorDefinition indicator, WorldState world) => ToMilli(sight.Rules.Model.Evaluate(indicator.Value, world));

    /// <summary>A number in words: <c>Polarization in Media Luna</c>.</summary>
    public static string Words(Slot slot) =>
        slot.Entity.Kind == EntityKind.World ? slot.Variable.Name : $"{slot.Variable.Name}, {slot.Entity.Name}";

    /// <summary>How large a change is beside others: points of a gauge, hundredths of what a stock was.</summary>
    public static double Weight(Slot slot, long change, long start) => slot.Variable.Kind == VariableKind.Gauge
        ? Math.Abs(change)
        : Math.Abs(change) * 100.0 * World.Limits.Milli / Math.Max(Math.Abs(start), World.Limits.Milli);

    private static NumberView Of(Sight sight, IndicatorDefinition indicator) => Make(
        indicator.Id, null, indicator.Name, indicator.About, indicator.Unit, indicator.Good,
        Course(sight.State, world => Value(sight, indicator, world)), Ingredients.Of(sight, indicator.Value.Root));

    private static NumberView Make(
        string key, EntityDefinition? entity, string name, string about, Unit unit, GoodDirection good, ImmutableArray<long> course,
        ImmutableArray<string> explains)
    {
        var change = course.Length > 1 ? course[^1] - course[^2] : 0;
        return new(key, entity, name, about, unit, good, course[^1], change, course, explains);
    }

    private static ImmutableArray<long> Course(SessionState state, Func<WorldState, long> value) =>
        [value(state.Opening), .. state.Turns.Select(turn => value(turn.Result.State))];

    private static long ToMilli(double units) => (long)Math.Round(units * World.Limits.Milli, MidpointRounding.AwayFromZero);
}
