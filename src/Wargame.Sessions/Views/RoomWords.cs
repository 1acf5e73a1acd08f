using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for what happens to the people in the room.</summary>
internal static class RoomWords
{
    /// <summary>The words, or null for what is not about people.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => Seats(sight, happened) ?? Teams(sight, happened) ?? Watchers(sight, happened);

    private static Sentence? Seats(Sight sight, SessionEvent happened) => happened switch
    {
        SeatTaken taken => $"{taken.Person} joins {sight.Entity(taken.Actor)} as {new Authored(taken.Title)}.",
        SeatFreed => $"A seat is free again.",
        SeatReissued { By: Issuer.Control } reissued => $"{SeatOf(sight, reissued.SeatId)} gets a new key.",
        SeatReissued moved => $"{SeatOf(sight, moved.SeatId)} moves to another device.",
        SeatMarkedAbsent { Absent: true } marked => $"{SeatOf(sight, marked.SeatId)} is absent.",
        SeatMarkedAbsent marked => $"{SeatOf(sight, marked.SeatId)} is here again.",
        RoleGiven given => $"{SeatOf(sight, given.SeatId)} has this role now.",
        _ => null,
    };

    private static Sentence? Teams(Sight sight, SessionEvent happened) => happened switch
    {
        BotTookOver taken => $"A bot plays {sight.Entity(taken.Actor)}.",
        BotHandedBack { By: Issuer.Control } back => $"People play {sight.Entity(back.Actor)} again; control took it back from the bot.",
        BotHandedBack back => $"People play {sight.Entity(back.Actor)} again; the team took it back from the bot.",
        RoomLocked { Locked: true } => $"The room is locked.",
        RoomLocked => $"The room is open.",
        HelpAsked { Note.Length: > 0 } asked => $"{sight.Entity(asked.Actor)} asks for help: {asked.Note}",
        HelpAsked asked => $"{sight.Entity(asked.Actor)} asks for help.",
        HelpAnswered answered => $"The call of {sight.Entity(answered.Actor)} for help is closed.",
        Announced { Text.Length: > 0 } announced => $"Control announces: {announced.Text}",
        Announced => $"The announcement is taken down.",
        _ => null,
    };

    private static Sentence? Watchers(Sight sight, SessionEvent happened) => happened switch
    {
        WatcherAdmitted { Sort: WatcherSort.Evaluator } admitted => $"{admitted.Person} may watch as an evaluator.",
        WatcherAdmitted admitted => $"{admitted.Person} may watch as an observer.",
        SightAllowed { SeesAll: true } allowed => $"{Watcher(sight, allowed.WatcherId)} sees all.",
        SightAllowed allowed => $"{Watcher(sight, allowed.WatcherId)} sees what is public.",
        WatcherDismissed => $"A watcher was sent out.",
        ObservationMade made => $"{made.Person} notes an observation: {made.Task}.",
        ObservationWithdrawn => $"An evaluator takes an observation back.",
        _ => null,
    };

    private static Sentence Watcher(Sight sight, string id) => sight.State.Watcher(id) switch
    {
        { } watcher => $"{watcher.Person}",
        _ => $"An observer",
    };

    /// <summary>A seat that may have been freed since.</summary>
    private static Sentence SeatOf(Sight sight, string seatId) => sight.State.Seat(seatId) switch
    {
        { } seat => $"{seat.Person} ({new Authored(seat.Title)}, {sight.Entity(seat.Actor)})",
        _ => $"A seat that is free by now",
    };
}
