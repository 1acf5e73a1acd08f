using System.Collections.Immutable;
using Wargame.Review.Playtests;

namespace Wargame.Review.Beliefs;

/// <summary>A headline number at the end of the session under each belief.</summary>
/// <param name="Headline">The number.</param>
/// <param name="Ends">By world.</param>
/// <param name="Dependence">Whether what is judged of it depends on the belief.</param>
public sealed record NumberUnderBeliefs(Headline Headline, ImmutableArray<EndUnderBelief> Ends, Dependence Dependence)
{
    internal static NumberUnderBeliefs Of(Headline headline, int place, ImmutableArray<WorldMeasures> worlds) => new(
        headline,
        [.. worlds.Select(world => new EndUnderBelief(
            world.Ends[place], world.OwnDoing[place], Distribution.Of([.. world.Luck.Select(end => (double)end[place])])))],
        Dependences.Of(Dependences.Measured(headline, place, worlds.Select(world => world.OwnDoing[place]), worlds)));
}

/// <summary>Where a number ends in one world, in milli-units.</summary>
/// <param name="Value">With the session's luck.</param>
/// <param name="OwnDoing">Of a mandate's score, what its actor's decisions added; of an indicator, how much it moved from the opening.</param>
/// <param name="Luck">Under other luck.</param>
public sealed record EndUnderBelief(long Value, long OwnDoing, Distribution Luck);
