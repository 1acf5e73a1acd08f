using System.Collections.Immutable;
using Wargame.Reports.Statements;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.People;

/// <summary>Who had a seat and what they did, gathered while a session is folded. Private notes are nobody else's and so are not in it.</summary>
internal sealed class Roll
{
    private readonly Dictionary<string, Seat> _seats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _joined = new(StringComparer.Ordinal);
    private readonly List<Doing> _doings = [];

    /// <summary>All that people did, in order.</summary>
    public ImmutableArray<Doing> Doings => [.. _doings];

    /// <summary>A seat as it was last; null for none.</summary>
    public Seat? Seat(string id) => _seats.GetValueOrDefault(id);

    /// <summary>Takes up the next event.</summary>
    /// <param name="version">Its place, from 1.</param>
    /// <param name="before">The session before it.</param>
    /// <param name="after">The session after it.</param>
    /// <param name="happened">The event.</param>
    public void Add(long version, SessionState before, SessionState after, SessionEvent happened)
    {
        foreach (var seat in after.Seats)
        {
            _seats[seat.Id] = seat;
            _joined.TryAdd(seat.Id, happened.At);
        }
        if (happened is not NoteKept && Whose(happened) is { } id && _seats.TryGetValue(id, out var own))
            _doings.Add(new(version, happened, own, before.Turn, before.Phase, Deed.Of(before, happened)));
    }

    /// <summary>Everybody who ever had a seat, in the order in which they came.</summary>
    public ImmutableArray<Participation> People(SessionState end)
    {
        var deeds = _doings.Where(doing => doing.OwnHand).ToLookup(doing => doing.Seat.Id, StringComparer.Ordinal);
        return [.. _seats.Values.OrderBy(seat => _joined[seat.Id]).Select(seat => new Participation(
            seat.Id, seat.Actor, seat.Title, seat.JoinedIn, _joined[seat.Id], [.. deeds[seat.Id]], [.. end.Decisions.Where(taken => taken.SeatId == seat.Id)]))];
    }

    private static string? Whose(SessionEvent happened) => happened switch
    {
        SeatTaken taken => taken.SeatId,
        { By: Issuer.Seat by } => by.SeatId,
        _ => null,
    };
}
