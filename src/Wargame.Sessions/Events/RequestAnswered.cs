using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Sessions.Events;

/// <summary>A host answered; the clock answers for silence.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="RequestId">The request.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Because">Why, in a line; empty for people who did not say.</param>
public sealed record RequestAnswered(Stamp Stamp, string RequestId, HostAnswer Answer, string Because) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var request = state.Request(RequestId) ?? throw new InvariantBrokenException("what is answered was asked", RequestId);
        var answered = request with { Answer = Answer, AnsweredBy = By, Because = Because };
        return state with { Requests = state.Requests.Replace(request, answered) };
    }
}
