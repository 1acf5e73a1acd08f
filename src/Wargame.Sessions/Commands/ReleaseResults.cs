using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Commands;

/// <summary>Releases the proposed turn to the teams. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record ReleaseResults(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Control(this) ?? Gate.In(state, Phase.Adjudication)) is { } refusal)
            return refusal;
        return Advancing.Next(rules, state, Stamp.Of(this));
    }
}
