using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Seats a person in a team. By control, or by the seat that is taken.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="SeatId">The new seat's id, unique in the session, 1 to 64 characters; it is shown to the team, so it must not be the token.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Person">The person's name, 1 to 40 characters.</param>
/// <param name="Title">The role that they chose; empty for the first that is free.</param>
public sealed record TakeSeat(string Id, DateTimeOffset At, Issuer By, string SeatId, string Actor, string Person, string Title = "") : Command(Id, At, By)
{
    /// <summary>Whether a person may have this name: 1 to 40 characters that can be seen, without marks that make it read as another's.</summary>
    public static bool IsName(string? person) => Texts.Name(person) is { } name && !Lookalikes.LooksLikeControl(name);

    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Control && By != new Issuer.Seat(SeatId))
            return By is Issuer.Seat ? Refusals.NotYourSeat : Refusals.NotControl;
        if (state.Phase == Phase.Closed)
            return Gate.In(state, Phase.Lobby)!;
        if (state.Locked && By is not Issuer.Control)
            return Refusals.RoomIsLocked;
        if (!Texts.IsId(SeatId))
            return Refusals.BadId;
        if (Texts.Name(Person) is not { } person)
            return Refusals.BadName;
        if (Lookalikes.LooksLikeControl(person))
            return Refusals.NameOfControl;
        if (rules.Scenario.Team(Actor) is not { } team)
            return Refusals.NoSuchTeam;
        if (state.Seat(SeatId) is not null)
            return Refusals.SeatIsTaken;
        return WhyNoTitle(state, team, out var title) is { } why ? why : new SeatTaken(Stamp.Of(this), SeatId, Actor, title, person);
    }

    private Refusal? WhyNoTitle(SessionState state, TeamDefinition team, out string title)
    {
        var free = team.Roles.ToList();
        foreach (var seat in state.SeatsOf(team.Actor))
            free.Remove(seat.Title);
        title = Title.Length > 0 ? Title : free.FirstOrDefault() ?? "";
        if (free.Count == 0)
            return Refusals.TeamIsFull;
        return free.Contains(title) ? null : team.Roles.Contains(title) ? Refusals.RoleIsTaken : Refusals.NoSuchRole;
    }
}
