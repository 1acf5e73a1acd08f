using Wargame.Sessions.Events;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what happens to the people in the room.</summary>
internal static class RoomWords
{
    /// <summary>The words, or null for what is not about people.</summary>
    public static string? Of(Sight sight, SessionEvent happened) => happened switch
    {
        SeatReissued reissued => $"{SeatOf(sight, reissued.SeatId)} {(reissued.By is Issuer.Control ? "gets a new key" : "moves to another device")}.",
        BotTookOver taken => $"A bot plays {Name(sight, taken.Actor)}.",
        BotHandedBack back => $"People play {Name(sight, back.Actor)} again; {(back.By is Issuer.Control ? "control" : "the team")} took it back from the bot.",
        SeatMarkedAbsent marked => $"{SeatOf(sight, marked.SeatId)} is {(marked.Absent ? "absent" : "here again")}.",
        RoleGiven given => $"{SeatOf(sight, given.SeatId)} has this role now.",
        RoomLocked locked => locked.Locked ? "The room is locked." : "The room is open.",
        HelpAsked asked => $"{Name(sight, asked.Actor)} asks for help{(asked.Note.Length > 0 ? ": " + asked.Note : ".")}",
        HelpAnswered answered => $"The call of {Name(sight, answered.Actor)} for help is closed.",
        Announced announced => announced.Text.Length > 0 ? $"Control announces: {announced.Text}" : "The announcement is taken down.",
        WatcherAdmitted admitted => $"{admitted.Person} may watch as {(admitted.Sort == WatcherSort.Evaluator ? "an evaluator" : "an observer")}.",
        SightAllowed allowed => $"{sight.State.Watcher(allowed.WatcherId)?.Person ?? "An observer"} sees {(allowed.SeesAll ? "all" : "what is public")}.",
        WatcherDismissed => "A watcher was sent out.",
        ObservationMade made => $"{made.Person} notes an observation: {made.Task}.",
        ObservationWithdrawn => "An evaluator takes an observation back.",
        _ => null,
    };

    private static string Name(Sight sight, string actor) => sight.Entity(actor).Name;

    /// <summary>A seat that may have been freed since.</summary>
    private static string SeatOf(Sight sight, string seatId) => sight.State.Seat(seatId) is { } seat
        ? $"{seat.Person} ({sight.Rules.Kept(seat.Title)}, {Name(sight, seat.Actor)})"
        : "A seat that is free by now";
}
