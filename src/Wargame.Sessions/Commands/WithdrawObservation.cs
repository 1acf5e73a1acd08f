using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Takes a line of the exercise evaluation guide back. By the evaluator who wrote it.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ObservationId">The line.</param>
public sealed record WithdrawObservation(string Id, DateTimeOffset At, Issuer By, string ObservationId) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Observe.Evaluator(state, this, out var watcher) is { } refusal)
            return refusal;
        return state.Observation(ObservationId)?.WatcherId == watcher!.Id
            ? new ObservationWithdrawn(Stamp.Of(this), ObservationId)
            : Refusals.NoSuchObservation;
    }
}
