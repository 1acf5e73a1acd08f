using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Says that the caller is ready to go on, after the results or the hot wash.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record SayReady(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.Seat(state, this, out var seat) ?? Gate.In(state, Phase.Outcome, Phase.HotWash)) is { } refusal)
            return refusal;
        return state.Desk(seat!.Actor).Ready.Contains(seat.Id) ? Refusals.AlreadyReady : new ReadySaid(Stamp.Of(this), seat.Id);
    }
}
