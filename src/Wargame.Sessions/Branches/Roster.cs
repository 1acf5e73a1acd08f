using System.Collections.Immutable;
using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Branches;

/// <summary>Who is in the room: what stays as it is now when play goes back to an earlier moment, or to another line.</summary>
/// <param name="Seats">The seats taken.</param>
/// <param name="Watchers">Observers and evaluators.</param>
/// <param name="Bots">Teams that a bot plays though people have seats there, in ordinal order.</param>
/// <param name="Locked">Whether nobody new may join by the code.</param>
/// <param name="Facilitators">The white cell's people, those who left too; null where only one was known.</param>
/// <param name="Duties">Who of them holds what; null where none was known.</param>
public sealed record Roster(
    ImmutableArray<Seat> Seats, ImmutableArray<Watcher> Watchers, ImmutableArray<string> Bots, bool Locked,
    ImmutableArray<Facilitator>? Facilitators = null, ImmutableSortedDictionary<Duty, DutyHolding>? Duties = null)
{
    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([], [], [], false);

    /// <summary>Who is in the room of a session.</summary>
    public static Roster Of(SessionState state) => new(
        state.Seats, state.Watchers, [.. state.Bots], state.Locked,
        state.Cell.HasHadSeveral ? state.Cell.Facilitators : null, state.Cell.Duties.IsEmpty ? null : state.Cell.Duties);

    /// <summary>The session with these people: what people signed who are not here any more does not count, and nobody calls for help.</summary>
    internal SessionState Seat(SessionState state)
    {
        state = state with
        {
            Seats = Seats,
            Watchers = Watchers,
            Bots = Bots.ToImmutableSortedSet(StringComparer.Ordinal),
            Locked = Locked,
            Help = state.Help.Clear(),
            Announcement = null,
            Cell = state.Cell with { Facilitators = Facilitators ?? state.Cell.Facilitators, Duties = Duties ?? state.Cell.Duties },
        };
        return state with
        {
            Desks = state.Desks.SetItems(state.Desks.Values.Select(desk => KeyValuePair.Create(desk.Actor, desk with
            {
                SignedBy = desk.SignedBy.RemoveAll(seat => state.Seat(seat) is null),
                Ready = desk.Ready.RemoveAll(seat => state.Seat(seat) is null),
            }))),
        };
    }
}
