using Wargame.Sessions.Branches;
using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for rooms that go from line to line, and for the hot wash.</summary>
internal static class BranchWords
{
    /// <summary>The words, or null for what is not about branches.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        // In a branch of a branch the earlier one is history; its moment is not kept.
        BranchOpened opened when sight.State.Branch is { } branch && branch.ParentHash == opened.ParentHash =>
            $"The branch “{opened.Name}” begins at {Branching.Words(sight.Rules, branch.Turn, branch.Phase)}: {opened.Reason}",
        BranchOpened opened => $"The branch “{opened.Name}” begins: {opened.Reason}",
        RoomLeft { Name.Length: > 0 } left => $"The room goes to the branch “{left.Name}”: {left.Reason}",
        RoomLeft left => $"The room goes to the first line: {left.Reason}",
        RoomArrived arrived => $"The room comes to this line: {arrived.Reason}",
        AnswersShown { Shown: true } shown => $"Control shows {shown.Slots.Length} of the hot wash’s answers.",
        AnswersShown hidden => $"Control hides {hidden.Slots.Length} of the hot wash’s answers.",
        AnswersGrouped grouped => $"Control puts {grouped.Slots.Length} of the hot wash’s answers together.",
        RoomOpened => $"A second room is open on this line.",
        _ => null,
    };
}
