using System.Collections.Immutable;
using Wargame.World.Chance;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Playtests;

/// <summary>How an actor is played in a playtest: by its doctrine, more or less of it, or not by it at all.</summary>
public enum Temper
{
    /// <summary>By its doctrine as written.</summary>
    Steady,

    /// <summary>By its doctrine, but it orders more and sooner.</summary>
    Bold,

    /// <summary>By its doctrine, but it orders only what is worth most, at half effort.</summary>
    Careful,

    /// <summary>A handful of orders drawn by lot, given again whenever it can.</summary>
    Headstrong,

    /// <summary>It orders nothing and answers nothing.</summary>
    Idle,
}

/// <summary>Who is played how: one of the ways in which teams may differ. The same cast meets many seeds, and each seed many casts.</summary>
/// <param name="Number">Its number, from 0; draws what headstrong actors want.</param>
/// <param name="Tempers">By actor.</param>
public sealed record Cast(int Number, ImmutableSortedDictionary<string, Temper> Tempers)
{
    private const int Thousand = 1000;

    // Of a thousand actors: an idle one tells much about what others do to it, but few teams are idle.
    private static readonly ImmutableArray<(Temper Temper, int Upto)> Shares =
        [(Temper.Steady, 300), (Temper.Bold, 500), (Temper.Careful, 700), (Temper.Headstrong, 920), (Temper.Idle, Thousand)];

    /// <summary>A cast by its number. In the first everyone keeps to its doctrine.</summary>
    /// <param name="world">The world.</param>
    /// <param name="number">The number, from 0.</param>
    /// <param name="seed">The playtest's seed.</param>
    public static Cast Of(WorldDefinition world, int number, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(world);
        return new(number, world.Entities.Where(entity => entity.IsActor)
            .ToImmutableSortedDictionary(actor => actor.Id, actor => number == 0 ? Temper.Steady : Drawn(seed, number, actor.Id), StringComparer.Ordinal));
    }

    private static Temper Drawn(ulong seed, int number, string actor)
    {
        var drawn = CounterHash.Thousandths(seed, number, "cast/" + actor);
        return Shares.First(share => drawn < share.Upto).Temper;
    }
}
