using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Wargame.World.Crises;
using Wargame.World.Ledger;
using Wargame.World.State;

namespace Wargame.World.Turn;

/// <summary>An answer to a card.</summary>
/// <param name="Card">The card's id.</param>
/// <param name="Option">The option's id.</param>
public sealed record Choice(string Card, string Option);

/// <summary>Control's change to what the engine would propose (MODEL 3.11): an input like any other, with author and reason.</summary>
/// <param name="Slot">The number's key, such as <c>bolivia.approval</c>.</param>
/// <param name="Change">Added after all rules, in milli-units.</param>
/// <param name="Author">Who ruled.</param>
/// <param name="Reason">Why.</param>
/// <param name="Cause">What it is laid to, when that is something that an actor brought forward; null for control's own hand.</param>
/// <param name="Actor">The id of the actor who brought the cause forward; null for control's own hand.</param>
public sealed record Ruling(string Slot, long Change, string Author, string Reason, string? Cause = null, string? Actor = null);

/// <summary>All that a turn depends on besides the state. The order of submission does not matter.</summary>
public sealed record TurnInputs
{
    /// <summary>New orders.</summary>
    public ImmutableArray<Order> Orders { get; init; } = [];

    /// <summary>Ids of running orders that end before this turn.</summary>
    public ImmutableArray<string> Stopped { get; init; } = [];

    /// <summary>Ids of the injects that came at the start of this turn.</summary>
    public ImmutableArray<string> Injects { get; init; } = [];

    /// <summary>Answers to cards.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Control's rulings.</summary>
    public ImmutableArray<Ruling> Rulings { get; init; } = [];

    /// <summary>Names of the draws whose result control turns round; what would have happened does not, and the other way. Default: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<string> Reversed { get; init; }

    /// <summary>Ids of the rules that control has switched off: they move nothing in this turn. Default: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<string> RulesOff { get; init; }

    /// <summary>
    /// Whether orders neither cost nor earn anything, so that every programme is funded: for experiments that ask what an instrument does,
    /// not who can afford it. No session plays so; it is left out of stored turns, whose form stays as it is.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Free { get; init; }

    /// <summary>A turn in which nobody does anything.</summary>
    public static TurnInputs None { get; } = new();
}

/// <summary>What a turn gives.</summary>
/// <param name="State">The world after it.</param>
/// <param name="Ledger">Every change with its cause; empty when the ledger is off.</param>
/// <param name="Draws">Every use of chance.</param>
/// <param name="Hash">Hash of the state after it; the same on every machine.</param>
public sealed record TurnResult(WorldState State, ImmutableArray<LedgerLine> Ledger, ImmutableArray<Draw> Draws, ulong Hash)
{
    /// <summary>What made the chance of each draw; empty when the ledger is off.</summary>
    public ImmutableArray<DrawTerms> Terms { get; init; } = [];
}
