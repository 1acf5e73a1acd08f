using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Gives a seat another title of its team. By the seat in the lobby, to a title that is free; by control at any time, and whoever held the
/// title gets the seat's old one.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="Title">The new title.</param>
public sealed record GiveRole(string Id, DateTimeOffset At, Issuer By, string SeatId, string Title) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Control && By != new Issuer.Seat(SeatId))
            return By is Issuer.Seat ? Refusals.NotYourSeat : Refusals.NotControl;
        if (state.Seat(SeatId) is not { } seat)
            return Refusals.NoSuchSeat;
        if (By is Issuer.Seat && state.Phase != Phase.Lobby)
            return Refusals.RolesAreSet;
        if (rules.Scenario.Team(seat.Actor)?.Roles.Contains(Title) != true)
            return Refusals.NoSuchRole;
        if (seat.Title == Title)
            return Refusals.NothingNew;
        var holder = state.SeatsOf(seat.Actor).FirstOrDefault(other => other.Title == Title);
        return holder is not null && By is Issuer.Seat ? Refusals.RoleIsTaken : new RoleGiven(Stamp.Of(this), SeatId, Title, holder?.Id);
    }
}
