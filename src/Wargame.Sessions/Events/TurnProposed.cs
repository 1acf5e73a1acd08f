using Wargame.Sessions.Turns;
using Wargame.World;
using Wargame.World.Turn;

namespace Wargame.Sessions.Events;

/// <summary>The engine proposed the turn. The inputs are the source of truth, the hash proves that they still give the same turn.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Inputs">All that the turn depends on besides the state.</param>
/// <param name="Hash">Hash of the world after it.</param>
public sealed record TurnProposed(Stamp Stamp, TurnInputs Inputs, ulong Hash) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var result = rules.Model.Step(state.World, Inputs);
        if (result.Hash != Hash)
            throw new InvariantBrokenException(
                "a stored turn still gives the hash that was stored with it",
                FormattableString.Invariant($"session {state.SessionId}, turn {state.Turn}: {result.Hash:x16}, stored {Hash:x16}"));
        var proposal = new TurnRecord(
            state.Turn, state.World, Inputs, Proposals.Given(rules, state), Proposals.Choices(rules, state), result);
        var enteredAt = state.Phase == Phase.Adjudication ? state.Clock.EnteredAt : At;
        return (state with { Proposal = proposal }).Enter(Phase.Adjudication, enteredAt, null);
    }
}
