using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Review.Beliefs;

/// <summary>How what a decision brings about depends on the belief.</summary>
public enum Dependence
{
    /// <summary>It raises the number under one belief and lowers it under another.</summary>
    TurnsRound,

    /// <summary>It moves the number under some beliefs and hardly under others.</summary>
    OnlyUnderSome,

    /// <summary>It moves the number the same way under every belief, or nowhere.</summary>
    Holds,
}

/// <summary>Tells how effects in several worlds depend on the world.</summary>
internal static class Dependences
{
    /// <summary>How effects on one number, one in each world, depend on the world.</summary>
    /// <param name="effects">By world, in thousandths of a percent of the number's scale.</param>
    public static Dependence Of(IReadOnlyCollection<long> effects)
    {
        var directions = effects.Select(Direction).ToHashSet();
        return directions.Contains(1) && directions.Contains(-1) ? Dependence.TurnsRound
            : directions.Count > 1 && effects.Max() - effects.Min() >= Limits.NoticeableEffect ? Dependence.OnlyUnderSome
            : Dependence.Holds;
    }

    /// <summary>Where an effect leads: 1 up, -1 down, 0 where it is too small to be noticed.</summary>
    public static int Direction(long effect) => Math.Abs(effect) < Limits.NoticeableEffect ? 0 : Math.Sign(effect);

    /// <summary>Effects on a scale on which numbers of all units compare: points count as they are, of all else a share of its larger end.</summary>
    public static ImmutableArray<long> Measured(Headline headline, int place, IEnumerable<long> effects, IReadOnlyList<WorldMeasures> worlds)
    {
        var scale = headline.Unit == Unit.Points
            ? 100 * World.Limits.Milli
            : Math.Max(1, worlds.Max(world => Math.Max(Math.Abs(world.Opening[place]), Math.Abs(world.Ends[place]))));
        return [.. effects.Select(effect => Experiments.Comparison.Measured(effect, scale))];
    }
}
