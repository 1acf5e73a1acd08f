namespace Wargame.Sessions.Events;

/// <summary>An evaluator took a line back; the record keeps it.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ObservationId">The line.</param>
public sealed record ObservationWithdrawn(Stamp Stamp, string ObservationId) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Observations = state.Observations.RemoveAll(made => made.Id == ObservationId) };
}
