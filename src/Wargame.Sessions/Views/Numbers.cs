using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Large figures with their course over the released turns.</summary>
internal static class Numbers
{
    /// <summary>The number at a key as the viewer is told of it, or null when there is none or it is told nothing.</summary>
    public static NumberView? At(Sight sight, string key) =>
        sight.Rules.Model.Find(key) is { } slot && sight.Level(slot) > DisclosureLevel.Hidden ? Of(sight, slot) : null;

    /// <summary>A number of which the viewer is told something.</summary>
    public static NumberView Of(Sight sight, Slot slot)
    {
        var variable = slot.Variable;
        var number = new NumberView(slot.Key, slot.Entity, variable.Name, variable.About, variable.Unit, variable.Good, 0, 0, [], []);
        return sight.Sees(slot)
            ? Exact(number, Course(sight.State, world => world.Values[slot.Index]), [slot.Key])
            : Estimated(number, Course(sight.State, world => sight.Knowledge.Estimate(slot, world).Told()));
    }

    /// <summary>Numbers of which the viewer is told though it would not see them.</summary>
    public static ImmutableArray<NumberView> Intelligence(Sight sight) =>
    [
        .. sight.Rules.Model.Slots.Where(slot => sight.Level(slot) > DisclosureLevel.Hidden && !Visibility.Sees(slot, sight.Me)).Select(slot => Of(sight, slot)),
    ];

    /// <summary>The shared board.</summary>
    public static ImmutableArray<NumberView> Board(Sight sight) =>
        [.. sight.World.Indicators.Select(indicator => Of(sight, indicator)).OfType<NumberView>()];

    /// <summary>An indicator's value in a world, in milli-units.</summary>
    public static long Value(Sight sight, IndicatorDefinition indicator, WorldState world) => World.Milli.FromUnits(sight.Rules.Model.Evaluate(indicator.Value, world));

    /// <summary>A number in words: <c>Polarization in Media Luna</c>.</summary>
    public static string Words(Slot slot) =>
        slot.Entity.Kind == EntityKind.World ? slot.Variable.Name : $"{slot.Variable.Name}, {slot.Entity.Name}";

    /// <summary>How large a change is beside others: points of a gauge, hundredths of what a stock was.</summary>
    public static double Weight(Slot slot, long change, long start) => slot.Variable.Kind == VariableKind.Gauge
        ? Math.Abs(change)
        : Math.Abs(change) * 100.0 * World.Limits.Milli / Math.Max(Math.Abs(start), World.Limits.Milli);

    /// <summary>
    /// An indicator is as certain as the numbers that it is made from: kept from the viewer when one of them is, a range when one is only
    /// estimated. So no sum tells what its parts do not.
    /// </summary>
    private static NumberView? Of(Sight sight, IndicatorDefinition indicator)
    {
        var number = new NumberView(indicator.Id, null, indicator.Name, indicator.About, indicator.Unit, indicator.Good, 0, 0, [], []);
        var kept = sight.SeesAll ? [] : Ingredients.Slots(sight, indicator.Value.Root).Where(sight.Knowledge.IsKept).ToImmutableArray();
        if (kept.IsEmpty)
            return Exact(number, Course(sight.State, world => Value(sight, indicator, world)), Ingredients.Of(sight, indicator.Value.Root));
        return kept.Any(slot => sight.Level(slot) == DisclosureLevel.Hidden)
            ? null
            : Estimated(number, Course(sight.State, world => Range(sight, indicator, world, indicator.Unit == Unit.Points && kept.Any(slot => sight.Level(slot) == DisclosureLevel.Rumour))));
    }

    /// <summary>Between the ends of what its parts may be; in a word when one of them is a rumour.</summary>
    private static Estimate Range(Sight sight, IndicatorDefinition indicator, WorldState world, bool rumour)
    {
        long[] ends = [.. new[] { -1, 0, 1 }.Select(end => Value(sight, indicator, sight.Knowledge.Told(world, end)))];
        return rumour
            ? new(DisclosureLevel.Rumour, ends.Min(), ends.Max(), Disclosures.Intelligence.InAWord(ends[1]), false)
            : new(DisclosureLevel.Partial, ends.Min(), ends.Max(), null, false);
    }

    private static NumberView Exact(NumberView number, ImmutableArray<long> course, ImmutableArray<string> explains) => number with
    {
        Value = course[^1],
        Change = course.Length > 1 ? course[^1] - course[^2] : 0,
        Course = course,
        Explains = explains,
    };

    /// <summary>Nothing exact stands in it, not even a change.</summary>
    private static NumberView Estimated(NumberView number, ImmutableArray<Estimate> told) => number with { Value = told[^1].Middle, Level = told[^1].Level, Told = told };

    private static ImmutableArray<T> Course<T>(SessionState state, Func<WorldState, T> value) =>
        [value(state.Opening), .. state.Turns.Select(turn => value(turn.Result.State))];
}
