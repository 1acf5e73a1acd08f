using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Goes on to the next phase. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="FromPhase">The phase in which the button was pressed: refused if the session has moved on meanwhile.</param>
public sealed record AdvancePhase(string Id, DateTimeOffset At, Issuer By, Phase FromPhase) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        return state.Phase == FromPhase ? Advancing.Next(rules, state, Stamp.Of(this)) : Refusals.MovedOn(PhaseWords.Of(state.Phase));
    }
}
