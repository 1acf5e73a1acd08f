using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Tables;

/// <summary>What a person did in a session.</summary>
/// <param name="Seat">The seat, which is the person's pseudonym.</param>
/// <param name="Actor">The team.</param>
/// <param name="Office">The office; empty for none.</param>
/// <param name="JoinedIn">The turn in which the person came; 0 in the lobby.</param>
/// <param name="JoinedAt">When.</param>
/// <param name="Deeds">What the person did, in order.</param>
/// <param name="Turns">The turns in which the person did something.</param>
/// <param name="Decisions">How many decisions the person took for the team.</param>
internal sealed record Participation(
    string Seat, string Actor, string Office, int JoinedIn, DateTimeOffset JoinedAt, ImmutableArray<SessionEvent> Deeds, int Turns, int Decisions)
{
    /// <summary>How many different minutes saw the person do something: what the record knows of presence.</summary>
    public int ActiveMinutes => Deeds.Select(deed => deed.At.UtcTicks / TimeSpan.TicksPerMinute).Distinct().Count();

    /// <summary>When the person last did something; null for somebody who never did.</summary>
    public DateTimeOffset? LastAt => Deeds.IsEmpty ? null : Deeds[^1].At;

    /// <summary>How many deeds of a sort.</summary>
    public int Count<TEvent>()
        where TEvent : SessionEvent => Deeds.OfType<TEvent>().Count();

    /// <summary>Everybody who ever had a seat, in the order in which they came.</summary>
    public static ImmutableArray<Participation> Of(Recording recording)
    {
        var seats = new Dictionary<string, Seat>(StringComparer.Ordinal);
        var joined = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var deeds = new Dictionary<string, List<(SessionEvent Deed, int Turn)>>(StringComparer.Ordinal);
        var state = SessionState.Empty;
        foreach (var happened in recording.Events)
        {
            state = recording.Rules.Evolve(state, happened);
            foreach (var seat in state.Seats)
            {
                seats[seat.Id] = seat;
                joined.TryAdd(seat.Id, happened.At);
            }
            if (happened is not NoteKept && happened.By is Issuer.Seat by)
                (deeds.TryGetValue(by.SeatId, out var known) ? known : deeds[by.SeatId] = []).Add((happened, state.Turn));
        }
        return [.. seats.Values.OrderBy(seat => joined[seat.Id]).Select(seat => Of(recording, seat, joined[seat.Id], deeds.GetValueOrDefault(seat.Id) ?? []))];
    }

    private static Participation Of(Recording recording, Seat seat, DateTimeOffset joinedAt, List<(SessionEvent Deed, int Turn)> deeds) => new(
        seat.Id, seat.Actor, seat.Title, seat.JoinedIn, joinedAt, [.. deeds.Select(one => one.Deed)],
        deeds.Where(one => one.Turn > 0).Select(one => one.Turn).Distinct().Count(), recording.End.Decisions.Count(taken => taken.SeatId == seat.Id));
}
