using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a free-text order back before it is locked. By a seat of the team.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
public sealed record DropArgument(string Id, DateTimeOffset At, Issuer By, string ArgumentId) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Draft, out var actor, Phase.Deliberation) is { } refusal)
            return refusal;
        return state.Argument(ArgumentId) is { } argument && argument.Actor == actor && argument.Turn == state.Turn
            ? new ArgumentDropped(Stamp.Of(this), ArgumentId, actor)
            : Refusals.NoSuchArgument;
    }
}
