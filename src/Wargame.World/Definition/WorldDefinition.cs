using System.Collections.Immutable;

namespace Wargame.World.Definition;

/// <summary>
/// The whole causal world of a scenario as data: what exists, what can be measured, what changes what, what may be ordered and what
/// happens by itself. Lists keep the author's order, which is also the order of evaluation.
/// </summary>
public sealed record WorldDefinition
{
    /// <summary>The stages of a turn, in order; each variable is settled in one of them (MODEL 3.6, R1 to R13).</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    /// <summary>Number of turns of a session, 1 to 40.</summary>
    public int Turns { get; init; } = 8;

    /// <summary>Belief profiles, the default first; empty when there is only that.</summary>
    public ImmutableArray<ProfileDefinition> Profiles { get; init; } = [];

    /// <summary>Named numbers.</summary>
    public ImmutableArray<CoefficientDefinition> Coefficients { get; init; } = [];

    /// <summary>The causal claims that rules carry, by number; may be empty.</summary>
    public ImmutableArray<MechanismDefinition> CausalMechanisms { get; init; } = [];

    /// <summary>Actors, regions, segments, the world.</summary>
    public ImmutableArray<EntityDefinition> Entities { get; init; } = [];

    /// <summary>Gauges and stocks.</summary>
    public ImmutableArray<VariableDefinition> Variables { get; init; } = [];

    /// <summary>All edges: laws, and the effects of instruments, injects, choices and rungs.</summary>
    public ImmutableArray<RuleDefinition> Rules { get; init; } = [];

    /// <summary>What may be ordered.</summary>
    public ImmutableArray<InstrumentDefinition> Instruments { get; init; } = [];

    /// <summary>How levels become effects.</summary>
    public MechanicsDefinition? Mechanics { get; init; }

    /// <summary>The MSEL.</summary>
    public ImmutableArray<InjectDefinition> Injects { get; init; } = [];

    /// <summary>Escalation ladders.</summary>
    public ImmutableArray<LadderDefinition> Ladders { get; init; } = [];

    /// <summary>Threshold events.</summary>
    public ImmutableArray<CrisisDefinition> Crises { get; init; } = [];

    /// <summary>Choice cards.</summary>
    public ImmutableArray<ChoiceCardDefinition> Cards { get; init; } = [];

    /// <summary>Public objectives.</summary>
    public ImmutableArray<MandateDefinition> Mandates { get; init; } = [];

    /// <summary>Private cards; several per actor, one is dealt.</summary>
    public ImmutableArray<PrivateCardDefinition> PrivateCards { get; init; } = [];

    /// <summary>The numbers of the shared board, at most six; the first three go on the projector.</summary>
    public ImmutableArray<IndicatorDefinition> Indicators { get; init; } = [];

    /// <summary>How unplayed actors behave.</summary>
    public ImmutableArray<DoctrineDefinition> Doctrines { get; init; } = [];
}
