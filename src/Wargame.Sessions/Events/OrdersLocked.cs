namespace Wargame.Sessions.Events;

/// <summary>Commitment: the orders are locked; hosts answer what is still open.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Deadline">When silence answers, or null.</param>
public sealed record OrdersLocked(Stamp Stamp, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state.Enter(Phase.Commitment, At, Deadline);
}
