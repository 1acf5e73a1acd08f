using System.Collections.Immutable;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Storage;

/// <summary>The names of persons in what is stored, so that they can be kept where they can be erased.</summary>
public static class PersonsName
{
    /// <summary>An event with a mark in place of each person's name, and the names in the order in which the event is written; null when it has none.</summary>
    public static (SessionEvent Event, ImmutableArray<string>? Names) TakeOut(SessionEvent happened, string mark) => happened switch
    {
        SeatTaken taken => (taken with { Person = mark }, [taken.Person]),
        WatcherAdmitted admitted => (admitted with { Person = mark }, [admitted.Person]),
        ObservationMade made => (made with { Person = mark }, [made.Person]),
        FacilitatorAdmitted admitted => (admitted with { Person = mark }, [admitted.Person]),
        FacilitatorNamed named => (named with { Person = mark }, [named.Person]),
        BranchOpened opened => (opened with { Roster = Marked(opened.Roster, mark) }, Names(opened.Roster)),
        RoomArrived arrived => (arrived with { Roster = Marked(arrived.Roster, mark) }, Names(arrived.Roster)),
        _ => (happened, null),
    };

    /// <summary>A command with a mark in place of each person's name.</summary>
    public static Command TakeOut(Command command, string mark) => command switch
    {
        TakeSeat take => take with { Person = mark },
        AdmitWatcher admit => admit with { Person = mark },
        AdmitFacilitator admit => admit with { Person = mark },
        MeetFacilitator meet => meet with { Person = mark },
        NameFacilitator name => name with { Person = mark },
        ReceiveRoom receive => receive with { Roster = Marked(receive.Roster, mark) },
        _ => command,
    };

    private static ImmutableArray<string> Names(Roster roster) =>
        [.. roster.Seats.Select(seat => seat.Person), .. roster.Watchers.Select(watcher => watcher.Person), .. (roster.Facilitators ?? []).Select(each => each.Person)];

    private static Roster Marked(Roster roster, string mark) => roster with
    {
        Seats = [.. roster.Seats.Select(seat => seat with { Person = mark })],
        Watchers = [.. roster.Watchers.Select(watcher => watcher with { Person = mark })],
        Facilitators = roster.Facilitators is { } known ? [.. known.Select(each => each with { Person = mark })] : null,
    };
}
