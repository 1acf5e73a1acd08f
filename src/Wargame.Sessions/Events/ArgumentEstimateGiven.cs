using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>A team estimated the chance of a free-text order.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Actor">The team's actor.</param>
/// <param name="Percent">0 to 100.</param>
public sealed record ArgumentEstimateGiven(Stamp Stamp, string ArgumentId, string Actor, int Percent) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithArgument(ArgumentId, argument => argument with { Estimates = argument.Estimates.SetItem(Actor, Percent) });
}
