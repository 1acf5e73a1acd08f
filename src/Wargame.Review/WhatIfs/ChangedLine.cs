using System.Collections.Immutable;
using Wargame.Sessions;

namespace Wargame.Review.WhatIfs;

/// <summary>The turns as they would have gone, or the refusal that a player would have got.</summary>
/// <param name="Turns">The turns; up to the refused change when there is one.</param>
/// <param name="Notes">Recorded orders that the changed world did not allow any more.</param>
/// <param name="Refusal">Why a change is not possible, or null.</param>
/// <param name="RefusedEdit">Which change it is, from 0 in the question's order; -1 when none is refused.</param>
public sealed record ChangedLine(ImmutableArray<TurnRecord> Turns, ImmutableArray<LeftOutOrder> Notes, Refusal? Refusal, int RefusedEdit);

/// <summary>A recorded order that was left out because the changed world did not allow it.</summary>
/// <param name="Turn">Its turn.</param>
/// <param name="Draft">What it was.</param>
/// <param name="Why">The refusal.</param>
public sealed record LeftOutOrder(int Turn, Draft Draft, Refusal Why);

/// <summary>Refusals of the review itself; all others are those that the room gives.</summary>
public static class WhatIfRefusals
{
    /// <summary>R0001: no such turn.</summary>
    public static Refusal NoSuchTurn(int last) =>
        new("R0001", $"The session has no such turn: it was played for {last}.", $"Choose a turn from the timeline.");

    /// <summary>R0003: no such veto.</summary>
    public static Refusal NoSuchVeto { get; } = new("R0003", $"Control vetoed no such order in that turn.", $"Choose a veto from the turn's orders.");

    /// <summary>R0004: no such inject.</summary>
    public static Refusal NoSuchInject { get; } = new("R0004", $"No such inject came in that turn.", $"Choose one from the turn's news.");

    /// <summary>R0006: no such intervention.</summary>
    public static Refusal NoSuchIntervention { get; } = new("R0006", $"Control turned round no such draw and switched off no such rule in that turn.", $"Choose one from the turn's list.");

    /// <summary>R0005: no such luck.</summary>
    public static Refusal NoSuchLuck { get; } =
        new("R0005", $"There is no such luck: other luck is numbered from 1 to {Limits.OtherLuck}.", $"Choose one of the list.");

    /// <summary>R0002: too many changes.</summary>
    public static Refusal TooManyEdits { get; } =
        new("R0002", $"A what-if has at most {Limits.Edits} changes.", $"Take some of them back.");
}
