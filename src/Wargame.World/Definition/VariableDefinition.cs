using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>Whether a variable obeys the one law for gauges or is a counted stock (MODEL 3.3).</summary>
public enum VariableKind
{
    /// <summary>0 to 100, social; drifts to its natural level, effects fade towards the ends.</summary>
    Gauge,

    /// <summary>Counted in its unit; changes add without scaling and are clamped to its range.</summary>
    Stock,
}

/// <summary>Which direction people would call better, for colours and signs; neither for contested ones.</summary>
public enum GoodDirection
{
    /// <summary>Neither direction is better in itself.</summary>
    Neither,

    /// <summary>More is better.</summary>
    High,

    /// <summary>Less is better.</summary>
    Low,
}

/// <summary>Who may see a variable's value and the causes of its changes.</summary>
public enum SeenBy
{
    /// <summary>Everybody, the projector too.</summary>
    Everyone,

    /// <summary>Every team, but not the projector or observers.</summary>
    Teams,

    /// <summary>The entity itself if it is an actor, else the actor that governs or represents it.</summary>
    Owner,

    /// <summary>Control alone.</summary>
    Control,
}

/// <summary>A gauge or stock that every entity of the given kinds has.</summary>
/// <param name="Id">Snake case, unique: <c>bond_state</c>.</param>
/// <param name="Name">For people: <c>Bond to the state</c>.</param>
/// <param name="About">One sentence for a player who asks what it means.</param>
/// <param name="Of">The kinds of entity that have it.</param>
/// <param name="Tag">If not null, only entities with this tag have it.</param>
/// <param name="Kind">Gauge or stock.</param>
/// <param name="Unit">The unit; <see cref="Unit.Points"/> for gauges.</param>
/// <param name="Stage">The stage of the turn in which all its changes are settled at once; one of <see cref="WorldDefinition.Stages"/>.</param>
/// <param name="Start">Opening value where the entity gives none, in the unit.</param>
/// <param name="Minimum">Smallest value, in the unit (gauges: 0).</param>
/// <param name="Maximum">Largest value, in the unit (gauges: 100).</param>
/// <param name="Drift">Share of the way to the natural level walked each turn, 0 to 1 (MODEL 3.3: 0.05). Gauges only.</param>
/// <param name="NaturalShift">Share of the way that the natural level follows the value each turn, 0 to 1 (MODEL 3.3: 0.01). Gauges only.</param>
/// <param name="Natural">If not null, the natural level is this formula, in points; it is offset at load so that the opening is at rest. Bound variable: <c>it</c>.</param>
/// <param name="Good">Which direction is better.</param>
/// <param name="SeenBy">Who may see it.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record VariableDefinition(
    string Id,
    string Name,
    string About,
    ImmutableArray<EntityKind> Of,
    string? Tag,
    VariableKind Kind,
    Unit Unit,
    string Stage,
    double Start,
    double Minimum,
    double Maximum,
    double Drift,
    double NaturalShift,
    Formula? Natural,
    GoodDirection Good,
    SeenBy SeenBy,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>Whether an entity has this variable.</summary>
    public bool AppliesTo(EntityDefinition entity) => Of.Contains(entity.Kind) && (Tag is null || entity.Tags.Contains(Tag));
}
