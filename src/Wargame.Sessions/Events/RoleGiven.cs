using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>A seat got another title of its team. What it and its counterpart had signed in their old office is unsigned.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="Title">Its new title.</param>
/// <param name="Other">The seat that held the title and gets the old one, or null when it was free.</param>
public sealed record RoleGiven(Stamp Stamp, string SeatId, string Title, string? Other) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var seat = state.Seat(SeatId) ?? throw new InvariantBrokenException("whoever gets a title has a seat", SeatId);
        var seats = state.Seats.Replace(seat, seat with { Title = Title });
        if (Other is not null && state.Seat(Other) is { } other)
            seats = seats.Replace(other, other with { Title = seat.Title });
        return (state with { Seats = seats }).WithDesk(seat.Actor, desk => desk with
        {
            SignedBy = desk.SignedBy.RemoveAll(signer => signer == SeatId || signer == Other),
        });
    }
}
