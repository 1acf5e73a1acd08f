namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about branches: S1100 to S1119.</summary>
public static partial class Refusals
{
    /// <summary>S1100: a branch without a name.</summary>
    public static Refusal BadBranchName { get; } =
        new("S1100", $"A branch needs a name of 1 to 60 characters.", $"Say in a few words what is otherwise: “aid came first”.");

    /// <summary>S1101: no phase began there.</summary>
    public static Refusal NoSuchMoment { get; } =
        new("S1101", $"No phase of this line began at that moment.", $"Choose a moment from the timeline.");

    /// <summary>S1102: the room plays on another line.</summary>
    public static Refusal RoomIsAway { get; } =
        new("S1102", $"The room plays on another line: nothing happens on this one.", $"Bring the room here, or open a second room on this line.");

    /// <summary>S1103: there is a room already.</summary>
    public static Refusal RoomIsHere { get; } =
        new("S1103", $"There is a room on this line already.", $"Look at the lines again: another facilitator may have been faster.");
}
