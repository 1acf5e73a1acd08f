using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Takes the caller's signature back.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record WithdrawSignature(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        var desk = state.Desk(actor);
        var signed = By is Issuer.Seat by ? desk.SignedBy.Contains(by.SeatId) : desk.DoctrineSigned;
        return signed ? new SignatureWithdrawn(Stamp.Of(this), actor) : Refusals.NotSigned;
    }
}
