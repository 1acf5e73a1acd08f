using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;
using Wargame.World.Wording;

namespace Wargame.Sessions.Branches;

/// <summary>Going back: which moments there are, and how a branch begins.</summary>
public static class Branching
{
    /// <summary>The mark of the moment after an event that a rewind may go back to, or null when it is none.</summary>
    /// <param name="state">The session.</param>
    /// <param name="version">The last event that the branch shares.</param>
    public static PhaseMark? Mark(SessionState state, long version) => state.Marks.FirstOrDefault(mark => mark.Version == version);

    /// <summary>A moment in words: <c>Q1 2009, deliberation</c>.</summary>
    public static Sentence Words(SessionRules rules, int turn, Phase phase) => $"{rules.Scenario.Turn(turn)}, {PhaseWords.Name(phase)}";

    /// <summary>The event with which a branch begins: the moment is restored, the people are those of now, and the phase's clock is full; from now on it is as it stands.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="then">The session at the moment that is gone back to.</param>
    /// <param name="now">The session as it stands.</param>
    /// <param name="rewind">What control said.</param>
    /// <param name="parentHash">The session's chain of hashes at the moment, lower-case hex.</param>
    public static BranchOpened Opening(SessionRules rules, SessionState then, SessionState now, Rewind rewind, string parentHash) => new(
        Stamp.Of(rewind), rewind.BranchId, now.JoinCode, now.SessionId, then.Version, parentHash, Texts.Title(rewind.Name) ?? "", Texts.Reason(rewind.Reason) ?? "",
        Roster.Of(now), rewind.FromNow ? PhaseClocks.Standing(now, rewind.At) : PhaseClocks.Deadline(rules, then, then.Phase, rewind.At));

    /// <summary>Notes where a phase began. What the same command brought about after it belongs to its beginning.</summary>
    internal static ImmutableArray<PhaseMark> Noted(SessionState before, SessionState after, SessionEvent happened)
    {
        var marks = after.Marks;
        if (after.Phase >= Phase.Closed || after.Turn == 0 || happened is BranchOpened)
            return marks;
        if (before.Phase != after.Phase || before.Turn != after.Turn)
            return marks.Add(new(after.Turn, after.Phase, after.Version, happened.At, happened.Stamp.CommandId));
        return marks.Length > 0 && marks[^1] is var last && last.Version == before.Version && last.CommandId == happened.Stamp.CommandId
            ? marks.SetItem(marks.Length - 1, last with { Version = after.Version })
            : marks;
    }
}
