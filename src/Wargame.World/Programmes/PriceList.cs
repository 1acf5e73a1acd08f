using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.World.Programmes;

/// <summary>What an instrument costs at full level, each variable once, in the author's order.</summary>
/// <param name="instrument">The instrument.</param>
internal sealed class PriceList(InstrumentDefinition instrument)
{
    private readonly ImmutableArray<CostDefinition> _first = Sums(instrument.CostEachTurn.AddRange(instrument.CostOnce));
    private readonly ImmutableArray<CostDefinition> _later = Sums(instrument.CostEachTurn);

    /// <summary>Prices at a level, in units.</summary>
    /// <param name="level">Thousandths.</param>
    /// <param name="starts">Whether the programme starts, or goes on.</param>
    public ImmutableArray<CostDefinition> At(int level, bool starts)
    {
        var full = starts ? _first : _later;
        if (level == Order.FullLevel)
            return full;
        var share = level / (double)Order.FullLevel;
        return ImmutableArray.CreateRange(full, static (cost, part) => new CostDefinition(cost.Variable, cost.Amount * part), share);
    }

    private static ImmutableArray<CostDefinition> Sums(ImmutableArray<CostDefinition> costs) =>
        [.. costs.GroupBy(cost => cost.Variable, StringComparer.Ordinal)
            .Select(same => new CostDefinition(same.Key, same.Sum(cost => cost.Amount)))];
}
