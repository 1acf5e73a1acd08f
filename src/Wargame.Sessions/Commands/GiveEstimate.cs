using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Gives the team's estimate of a free-text order's chance while the vote is open; the last one counts. By a seat of another team.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Percent">0 to 100.</param>
public sealed record GiveEstimate(string Id, DateTimeOffset At, Issuer By, string ArgumentId, int Percent) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Critics.Voter(rules, state, this, ArgumentId, out var actor, out var argument) is { } refusal)
            return refusal;
        if (!argument.VoteIsOpen)
            return Refusals.VoteNotOpen;
        return Percent is < 0 or > 100 ? Refusals.BadChance : new ArgumentEstimateGiven(Stamp.Of(this), ArgumentId, actor, Percent);
    }
}
