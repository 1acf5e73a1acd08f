using Wargame.Sessions.Events;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what happens to the people in the room.</summary>
internal static class RoomWords
{
    public static string Of(Sight sight, SeatReissued reissued) =>
        $"{SeatOf(sight, reissued.SeatId)} {(reissued.By is Issuer.Control ? "gets a new key" : "moves to another device")}.";

    /// <summary>A seat that may have been freed since.</summary>
    private static string SeatOf(Sight sight, string seatId) => sight.State.Seat(seatId) is { } seat
        ? $"{seat.Person} ({seat.Title}, {sight.Entity(seat.Actor).Name})"
        : "A seat that is free by now";
}
