using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Events;

/// <summary>Control opened or closed the vote on a free-text order.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Open">Whether it opened.</param>
public sealed record ArgumentVoteCalled(Stamp Stamp, string ArgumentId, bool Open) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.WithArgument(ArgumentId, argument => argument with { VoteIsOpen = Open });
}
