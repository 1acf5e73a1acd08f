using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Goes on after a pause; the deadline moves by its length. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record ResumeSession(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Pause is not { } pause || TurnMachine.Next(rules, state, Trigger.Resume) is null)
            return Refusals.NotPaused;
        return new SessionResumed(Stamp.Of(this), state.Clock.Deadline + (At > pause.At ? At - pause.At : TimeSpan.Zero));
    }
}
