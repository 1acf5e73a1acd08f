using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.World;

/// <summary>Something that an actor may order, now or later in the session.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Target">On whom; the orderer itself for instruments without a target.</param>
/// <param name="Foreign">Whether another actor governs the target, so that modes and ownership count (MODEL 3.4).</param>
/// <param name="Modes">The modes to choose from; at home only <see cref="Mode.Requested"/>.</param>
/// <param name="Cost">What the first turn costs at level 1, in the variables' units.</param>
/// <param name="WhyNot">Full sentences saying why it is not allowed now; empty when it is.</param>
public sealed record LegalOrder(
    InstrumentDefinition Instrument,
    EntityDefinition Target,
    bool Foreign,
    ImmutableArray<Mode> Modes,
    ImmutableArray<CostDefinition> Cost,
    ImmutableArray<Sentence> WhyNot);
