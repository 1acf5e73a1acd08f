using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Storage;

/// <summary>The names of persons in what is stored, so that they can be kept where they can be erased.</summary>
public static class PersonsName
{
    /// <summary>An event with a mark in place of its person's name, and the name; null when it has none.</summary>
    public static (SessionEvent Event, string? Name) TakeOut(SessionEvent happened, string mark) => happened switch
    {
        SeatTaken taken => (taken with { Person = mark }, taken.Person),
        WatcherAdmitted admitted => (admitted with { Person = mark }, admitted.Person),
        ObservationMade made => (made with { Person = mark }, made.Person),
        _ => (happened, null),
    };

    /// <summary>A command with a mark in place of its person's name.</summary>
    public static Command TakeOut(Command command, string mark) => command switch
    {
        TakeSeat take => take with { Person = mark },
        AdmitWatcher admit => admit with { Person = mark },
        _ => command,
    };
}
