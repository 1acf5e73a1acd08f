using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>How an order stands to the government of its target (MODEL 3.4), from most to least owned.</summary>
public enum Mode
{
    /// <summary>The host asked for it; also every order of a government at home.</summary>
    Requested,

    /// <summary>Planned and run together.</summary>
    Joint,

    /// <summary>Through a multilateral body.</summary>
    Multilateral,

    /// <summary>Offered, and the host said yes.</summary>
    Accepted,

    /// <summary>Given against conditions.</summary>
    Conditioned,

    /// <summary>Done without the host's consent.</summary>
    Imposed,
}

/// <summary>A price: at level 1, so much of the orderer's stock or gauge.</summary>
/// <param name="Variable">A variable of the orderer, such as <c>cash</c> or <c>political_capital</c>.</param>
/// <param name="Amount">In that variable's unit; negative for a gain.</param>
public sealed record CostDefinition(string Variable, double Amount);

/// <summary>A condition for an order to be legal, with what to tell a player where it does not hold.</summary>
/// <param name="Condition">Bound names: <c>me</c> (the orderer), <c>t</c> (the target).</param>
/// <param name="Otherwise">The reason shown when it is false, in a full sentence.</param>
public sealed record LegalityDefinition(Formula Condition, string Otherwise)
{
    /// <summary>The reason for a reader of any language.</summary>
    internal Wording.Sentence Said { get; } = $"{new Wording.Authored(Otherwise)}";
}

/// <summary>Something that an actor may order.</summary>
/// <param name="Id">Kebab case: <c>eradicate</c>.</param>
/// <param name="Name">For people: <c>Forced eradication</c>.</param>
/// <param name="Text">What it does and risks, two sentences for the player who considers it.</param>
/// <param name="By">Actor ids or kinds' names that may order it.</param>
/// <param name="TargetKind">The kind of target; null when it is always the orderer itself.</param>
/// <param name="TargetTag">If not null, only targets with this tag.</param>
/// <param name="Reach">If not null, only targets that the orderer has in this relation (such as <c>governs</c>).</param>
/// <param name="CostEachTurn">Paid in every turn that it runs, times the level.</param>
/// <param name="CostOnce">Paid in the first turn, times the level.</param>
/// <param name="Lag">Turns until full effect; the effect grows evenly (0: at once).</param>
/// <param name="Turns">How many turns an order runs unless it says otherwise, 1 to 40.</param>
/// <param name="Modes">What the orderer may choose abroad; at home the mode is always requested.</param>
/// <param name="NeedsConsent">Whether the government of a foreign target is asked.</param>
/// <param name="ImpositionWeight">How much it weighs as an imposition when it is not owned (MODEL 3.4: 1 to 3; 0 at home).</param>
/// <param name="TakesCapacity">Whether it takes one of the region's slots (MODEL 3.5).</param>
/// <param name="MoneyBased">Whether the host's corruption skims it (MODEL 3.4).</param>
/// <param name="Covert">Whether only the orderer and control learn of it.</param>
/// <param name="LegalWhen">All must hold.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record InstrumentDefinition(
    string Id,
    string Name,
    string Text,
    ImmutableArray<string> By,
    EntityKind? TargetKind,
    string? TargetTag,
    string? Reach,
    ImmutableArray<CostDefinition> CostEachTurn,
    ImmutableArray<CostDefinition> CostOnce,
    int Lag,
    int Turns,
    ImmutableArray<Mode> Modes,
    bool NeedsConsent,
    double ImpositionWeight,
    bool TakesCapacity,
    bool MoneyBased,
    bool Covert,
    ImmutableArray<LegalityDefinition> LegalWhen,
    Citation Citation,
    SourceSpan At)
{
    /// <summary>If not empty, only those of <see cref="By"/> that have one of these tags may order it: a bank lends, a cartel fights for turf.</summary>
    public ImmutableArray<string> ByTags { get; init; } = [];

    /// <summary>Whether governments may aim it only at what they govern; others, such as the United States, aim it anywhere.</summary>
    public bool GovernmentsAtHome { get; init; }
}

/// <summary>How consent, capacity and corruption turn a level into an effect (MODEL 3.4, 3.5).</summary>
/// <param name="OwnershipByMode">The base for each mode, 0 to 1.</param>
/// <param name="OwnershipFactor">Multiplies the base; bound names <c>host</c> and <c>orderer</c>. Null: 1.</param>
/// <param name="OwnershipMinimum">Floor of the product (MODEL 3.4: 0.15).</param>
/// <param name="Skim">What is left of money-based effects; bound name <c>host</c>. Null: 1.</param>
/// <param name="Capacity">How many orders at level 1 a region can carry at once; bound name <c>r</c>. Null: no limit.</param>
public sealed record MechanicsDefinition(
    ImmutableSortedDictionary<Mode, double> OwnershipByMode,
    Formula? OwnershipFactor,
    double OwnershipMinimum,
    Formula? Skim,
    Formula? Capacity);
