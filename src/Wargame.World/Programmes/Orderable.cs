using Wargame.World.Definition;

namespace Wargame.World.Programmes;

/// <summary>A price of an orderable, on a slot of its orderer.</summary>
/// <param name="Slot">Whose and what.</param>
/// <param name="EachTurn">Paid in every turn at level 1, in units.</param>
/// <param name="Once">Paid when the programme starts, at level 1, in units.</param>
internal sealed record Price(int Slot, double EachTurn, double Once);

/// <summary>An instrument that an actor may ever put to use on a target.</summary>
/// <param name="Index">Its place in the catalogue.</param>
/// <param name="InstrumentIndex">The instrument's index.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Actor">The orderer's index.</param>
/// <param name="Target">The target's index.</param>
/// <param name="Host">The other actor whose consent counts, or null at home and for instruments without modes.</param>
/// <param name="Pair">The place of instrument and target in the sums that formulas read.</param>
/// <param name="Region">The region whose capacity it takes, or null.</param>
/// <param name="Prices">What it costs.</param>
/// <param name="Burdened">The entities that an imposition weighs on.</param>
internal sealed record Orderable(
    int Index,
    int InstrumentIndex,
    InstrumentDefinition Instrument,
    int Actor,
    int Target,
    int? Host,
    int Pair,
    int? Region,
    Price[] Prices,
    int[] Burdened);
