using Wargame.Sessions.Events;

namespace Wargame.Sessions;

/// <summary>What every event leaves behind besides its own change.</summary>
internal static class Bookkeeping
{
    /// <summary>Counts the event, remembers its command, keeps it for the log, and notes that its seat is awake.</summary>
    public static SessionState Note(SessionState state, SessionEvent happened)
    {
        var recent = state.Recent.Length < Limits.LogEvents ? state.Recent : state.Recent.RemoveAt(0);
        state = state with
        {
            Version = state.Version + 1,
            Memory = state.Memory.With(happened.Stamp.By, happened.Stamp.CommandId),
            Recent = happened is MessagesRead ? state.Recent : recent.Add(happened),
        };
        return happened.By is Issuer.Seat by && state.Seat(by.SeatId) is { } seat
            ? state with { Seats = state.Seats.Replace(seat, seat with { LastActed = happened.At }) }
            : state;
    }
}
