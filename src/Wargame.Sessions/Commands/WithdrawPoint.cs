using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Takes an own reason for or against back, as long as one could be given.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Number">The reason's number.</param>
public sealed record WithdrawPoint(string Id, DateTimeOffset At, Issuer By, string ArgumentId, int Number) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Critics.Of(rules, state, this, ArgumentId, out var party, out var argument) is { } refusal)
            return refusal;
        return argument.Points.Any(point => point.Number == Number && point.From == party)
            ? new ArgumentPointWithdrawn(Stamp.Of(this), ArgumentId, Number)
            : Refusals.NoSuchPoint;
    }
}
