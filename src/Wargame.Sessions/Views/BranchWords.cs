using Wargame.Sessions.Branches;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for rooms that go from line to line, and for the hot wash.</summary>
internal static class BranchWords
{
    /// <summary>The words, or null for what is not about branches.</summary>
    public static string? Of(Sight sight, SessionEvent happened) => happened switch
    {
        BranchOpened opened => $"The branch “{opened.Name}” begins{Where(sight, opened)}: {opened.Reason}",
        RoomLeft left => $"The room goes to {(left.Name.Length > 0 ? $"the branch “{left.Name}”" : "the first line")}: {left.Reason}",
        RoomArrived arrived => $"The room comes to this line: {arrived.Reason}",
        AnswersShown shown => $"Control {(shown.Shown ? "shows" : "hides")} {shown.Slots.Length} of the hot wash’s answers.",
        AnswersGrouped grouped => $"Control puts {grouped.Slots.Length} of the hot wash’s answers together.",
        RoomOpened => "A second room is open on this line.",
        _ => null,
    };

    // In a branch of a branch the earlier one is history; its moment is not kept.
    private static string Where(Sight sight, BranchOpened opened) => sight.State.Branch is { } branch && branch.ParentHash == opened.ParentHash
        ? $" at {Branching.Words(sight.Rules, branch.Turn, branch.Phase)}"
        : "";
}
