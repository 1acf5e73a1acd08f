using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>What is an actor's own doing: the session beside the run of the same luck in which the actor held (MODEL 3.8).</summary>
internal static class Credits
{
    /// <summary>What the actor added, or null when its shadow run is not known.</summary>
    public static ValueAddedView? Of(Sight sight, string actor, ImmutableArray<MandateLineView> lines)
    {
        if (!sight.Shadows.Ends.TryGetValue(actor, out var without))
            return null;
        return new(
            Verdicts.Score(lines.Select(line => (line.Line, Verdicts.State(sight, line.Line, without)))),
            [.. lines.Select(line => Line(sight, line, without)).OfType<CreditView>()],
            [.. sight.World.Indicators.Select(indicator => Board(sight, indicator, without))],
            BoardGain(sight, without));
    }

    /// <summary>The value that a number would have had, in milli-units, or null when the run is not known.</summary>
    public static long? Without(Sight sight, string actor, Slot slot) =>
        sight.Shadows.Ends.TryGetValue(actor, out var without) ? without.Values[slot.Index] : null;

    private static CreditView? Line(Sight sight, MandateLineView line, WorldState without) =>
        line.Number is { Level: DisclosureLevel.Confirmed } number && sight.Rules.Model.Find(number.Key) is { } slot
            ? new(line.Line.Id, Numbers.Words(slot), number.Unit, number.Good, number.Value, without.Values[slot.Index], Verdicts.State(sight, line.Line, without))
            : null;

    private static CreditView Board(Sight sight, IndicatorDefinition indicator, WorldState without) => new(
        indicator.Id, indicator.Name, indicator.Unit, indicator.Good, Numbers.Value(sight, indicator, sight.State.World),
        Numbers.Value(sight, indicator, without), null);

    /// <summary>
    /// How many points better the shared board stands for what the actor did, in milli-points: the mean over the indicators that are counted
    /// in points and have a better end. Hectares and money have no common measure with them.
    /// </summary>
    private static long BoardGain(Sight sight, WorldState without)
    {
        var counted = sight.World.Indicators.Where(indicator => indicator.Unit == Unit.Points && indicator.Good != GoodDirection.Neither).ToList();
        if (counted.Count == 0)
            return 0;
        return counted.Sum(indicator =>
            (Numbers.Value(sight, indicator, sight.State.World) - Numbers.Value(sight, indicator, without)) * (indicator.Good == GoodDirection.High ? 1 : -1)) / counted.Count;
    }
}
