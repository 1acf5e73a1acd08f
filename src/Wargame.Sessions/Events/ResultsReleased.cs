using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>The proposal became history and everyone sees its outcome.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">When the outcome phase ends, or null.</param>
public sealed record ResultsReleased(Stamp Stamp, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var proposal = state.Proposal ?? throw new InvariantBrokenException("what is released was proposed", state.SessionId);
        return (state with { Proposal = null, Turns = state.Turns.Add(proposal), Requests = [] })
            .WithClearDesks(rules).Enter(Phase.Outcome, At, Deadline);
    }
}
