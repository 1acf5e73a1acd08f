using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Commands;

/// <summary>Signs the team's orders for this turn. By a seat of the team, or its doctrine.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why, in a line; empty for doctrines, and for people where the scenario lets them.</param>
public sealed record Sign(string Id, DateTimeOffset At, Issuer By, string Because = "") : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Sign, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        var desk = state.Desk(actor);
        var signed = By is Issuer.Seat by ? desk.SignedBy.Contains(by.SeatId) : desk.DoctrineSigned;
        if (signed)
            return Refusals.AlreadySigned;
        return Reasons.Read(rules, By, Because, out var because) is { } why ? why : new OrdersSigned(Stamp.Of(this), actor, because);
    }
}
