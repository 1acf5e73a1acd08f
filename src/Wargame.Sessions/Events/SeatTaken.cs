namespace Wargame.Sessions.Events;

/// <summary>A person took a seat.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Title">The office.</param>
/// <param name="Person">The person's name.</param>
public sealed record SeatTaken(Stamp Stamp, string SeatId, string Actor, string Title, string Person) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        (state with { Seats = state.Seats.Add(new(SeatId, Actor, Title, Person, At, JoinedIn: state.Turn)) })
            .WithDesk(Actor, desk => desk with { DoctrineSigned = false });
}
