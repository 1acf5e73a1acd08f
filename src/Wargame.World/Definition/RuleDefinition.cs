using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>A change that a rule makes to one variable, in the variable's unit per turn (gauges: nominal points at 50).</summary>
/// <param name="Entity">The name bound by <c>for</c>, or an entity's id.</param>
/// <param name="Variable">The variable's id.</param>
/// <param name="Amount">How much.</param>
/// <param name="At">Where it is written.</param>
public sealed record ChangeDefinition(string Entity, string Variable, Formula Amount, SourceSpan At);

/// <summary>An amount that leaves one stock and enters another; it is cut to what the first one has, so that nothing is made from nothing.</summary>
/// <param name="FromEntity">Bound name or entity id that gives.</param>
/// <param name="FromVariable">The stock that it gives from.</param>
/// <param name="ToEntity">Bound name or entity id that receives.</param>
/// <param name="ToVariable">The stock that receives; same unit and same stage.</param>
/// <param name="Amount">How much, in their unit, at least 0.</param>
/// <param name="At">Where it is written.</param>
public sealed record TransferDefinition(
    string FromEntity, string FromVariable, string ToEntity, string ToVariable, Formula Amount, SourceSpan At);

/// <summary>What a rule's instances stand behind, so that a ledger line can say whose doing it is.</summary>
public enum RuleOrigin
{
    /// <summary>A law of the world.</summary>
    Rule,

    /// <summary>The effect of an instrument; <see cref="RuleDefinition.OriginId"/> is its id.</summary>
    Instrument,

    /// <summary>The effect of an inject.</summary>
    Inject,

    /// <summary>The effect of a choice card's option; the id is <c>card/option</c>.</summary>
    Choice,

    /// <summary>The effect of a ladder's rung; the id is the ladder's.</summary>
    Ladder,

    /// <summary>The effect of a crisis, at its onset or while it is on; the id is the crisis's.</summary>
    Crisis,
}

/// <summary>An edge of the causal world: under a condition, variables change by formulas.</summary>
/// <param name="Id">Kebab case, unique; also the cause unless <paramref name="Cause"/> says otherwise.</param>
/// <param name="Because">One sentence for people: why this moves that.</param>
/// <param name="Cause">Effects on one gauge with the same cause never add: the strongest counts (MODEL 3.3).</param>
/// <param name="Bindings">What it ranges over, in order.</param>
/// <param name="Lets">Named intermediate values, each may use the earlier ones.</param>
/// <param name="When">Condition; null for always.</param>
/// <param name="Changes">What it changes.</param>
/// <param name="Transfers">What it moves.</param>
/// <param name="Origin">What it belongs to.</param>
/// <param name="OriginId">The id of what it belongs to; the rule's own id for a law.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record RuleDefinition(
    string Id,
    string Because,
    string Cause,
    ImmutableArray<Binding> Bindings,
    ImmutableArray<LetDefinition> Lets,
    Formula? When,
    ImmutableArray<ChangeDefinition> Changes,
    ImmutableArray<TransferDefinition> Transfers,
    RuleOrigin Origin,
    string OriginId,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>The causal mechanisms that the rule carries, by their numbers, in order.</summary>
    public ImmutableArray<int> Mechanisms { get; init; } = [];
}

/// <summary>A named intermediate value.</summary>
/// <param name="Name">Snake case.</param>
/// <param name="Value">Its formula.</param>
public sealed record LetDefinition(string Name, Formula Value);
