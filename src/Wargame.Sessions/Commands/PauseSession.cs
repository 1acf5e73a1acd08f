using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Freezes clocks, injects and deadlines. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why, as everyone reads it, 3 to 400 characters.</param>
public sealed record PauseSession(string Id, DateTimeOffset At, Issuer By, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        return TurnMachine.Next(rules, state, Trigger.Pause) is null
            ? Refusals.CannotPause
            : new SessionPaused(Stamp.Of(this), reason);
    }
}
