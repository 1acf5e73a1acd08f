namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about control's hand on a turn: S1001 and up.</summary>
public static partial class Refusals
{
    /// <summary>S1001: the order is not in the proposal.</summary>
    public static Refusal NoSuchOrder { get; } =
        new("S1001", $"No such order is in the proposed turn.", $"Choose one of the packet; what a host refused is withdrawn already.");

    /// <summary>S1002: nothing of that name was drawn.</summary>
    public static Refusal NoSuchDraw { get; } = new("S1002", $"Chance decided nothing of that name in the proposed turn.", $"Choose one of the packet’s draws.");

    /// <summary>S1003: the scenario has no such rule.</summary>
    public static Refusal NoSuchRule { get; } = new("S1003", $"The scenario has no such rule.", $"Choose one of the trace.");

    /// <summary>S1004: there is no next turn.</summary>
    public static Refusal NoTurnFollows { get; } =
        new("S1004", $"A rule is switched off from the next turn, and none follows.", $"Rule on the numbers that it moved.");
}
