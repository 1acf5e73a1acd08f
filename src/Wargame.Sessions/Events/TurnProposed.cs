using Wargame.World.Turn;

namespace Wargame.Sessions.Events;

/// <summary>The engine proposed the turn. The inputs are the source of truth, the hash proves that they still give the same turn.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Inputs">All that the turn depends on besides the state.</param>
/// <param name="Hash">Hash of the world after it.</param>
public sealed record TurnProposed(Stamp Stamp, TurnInputs Inputs, ulong Hash) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => throw new NotImplementedException();
}
