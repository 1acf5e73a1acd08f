using System.Collections.Immutable;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Events;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions;

/// <summary>What every event leaves behind besides its own change.</summary>
internal static class Bookkeeping
{
    /// <summary>Counts the event, remembers its command, keeps it for the log, and notes whose deed it was and that its seat is awake.</summary>
    /// <param name="before">The state before the event.</param>
    /// <param name="state">The state with the event's own change.</param>
    /// <param name="happened">The event.</param>
    public static SessionState Note(SessionState before, SessionState state, SessionEvent happened)
    {
        state = DecisionLog.Note(state, happened) with
        {
            Version = state.Version + 1,
            Cell = Precedence.Note(state.Cell, happened, state.Phase != before.Phase, !state.Memory.Holds(happened.By, happened.Stamp.CommandId)),
            Memory = state.Memory.With(happened.Stamp.By, happened.Stamp.CommandId),
            Recent = happened is MessagesRead or NoteKept or HotWashAnswered or WhatIfKept or WhatIfDropped or WhatIfShown or RemarkMade or RemarkDropped or StatementJudged ? state.Recent : Logged(state.Recent, happened),
        };
        state = state with { Marks = Branching.Noted(before, state, happened) };
        return happened.By is Issuer.Seat by && state.Seat(by.SeatId) is { } seat
            ? state with { Seats = state.Seats.Replace(seat, seat with { LastActed = happened.At, Absent = false }) }
            : state;
    }

    private static ImmutableArray<SessionEvent> Logged(ImmutableArray<SessionEvent> recent, SessionEvent happened) =>
        recent.Length < Limits.LogEvents ? recent.Add(happened) : [.. recent.AsSpan(1..), happened];
}
