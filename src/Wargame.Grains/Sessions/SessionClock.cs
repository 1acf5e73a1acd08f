using Wargame.EventStore;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Grains.Sessions;

/// <summary>A session's deadline on the real clock: one timer that rings at the deadline, and beats that say how long the session lived.</summary>
internal sealed class SessionClock(IHeartbeats heartbeats, TimeProvider time, string session)
{
    private IGrainTimer? _deadline;
    private IGrainTimer? _beat;
    private DateTimeOffset? _setFor;

    /// <summary>Whether time runs against somebody.</summary>
    public static bool Runs(SessionState state) => state.IsOpen && state.Pause is null && state.Clock.Deadline is not null;

    /// <summary>Sets the timers for the state.</summary>
    /// <param name="state">The state as it is stored.</param>
    /// <param name="timers">Makes a timer: what it does, when first, and how often.</param>
    /// <param name="ring">What to do at the deadline.</param>
    /// <param name="beat">What to do meanwhile, again and again.</param>
    public void Set(SessionState state, Func<Func<Task>, TimeSpan, TimeSpan, IGrainTimer> timers, Func<Task> ring, Func<Task> beat)
    {
        var deadline = Runs(state) ? state.Clock.Deadline : null;
        if (deadline == _setFor)
            return;

        Stop();
        _setFor = deadline;
        if (deadline is not { } due)
            return;

        var left = due - time.GetUtcNow();
        // It rings again every second until the session has moved on: the timer may ring a little before the deadline.
        _deadline = timers(ring, left > TimeSpan.Zero ? left : TimeSpan.Zero, TimeSpan.FromSeconds(1));
        _beat = timers(beat, TimeSpan.Zero, Limits.Heartbeat);
    }

    /// <summary>Says that the session is alive.</summary>
    public Task Beat() => heartbeats.Beat(session, time.GetUtcNow());

    /// <summary>After an outage: the command that gives the teams back the time in which nothing ran; null when no clock ran.</summary>
    /// <param name="state">The state as it was found.</param>
    /// <param name="lastEvent">When the last event happened: a sign of life too.</param>
    /// <param name="life">Which activation this is.</param>
    public async Task<Command?> Recovery(SessionState state, DateTimeOffset lastEvent, long life)
    {
        if (!Runs(state))
            return null;

        var beat = await heartbeats.LastBeat(session);
        var lastAlive = beat > lastEvent ? beat.Value : lastEvent;
        var id = FormattableString.Invariant($"recover/{life}");
        return new RecoverClock(id, time.GetUtcNow(), new Issuer.Clock(), lastAlive);
    }

    /// <summary>Stops the timers.</summary>
    public void Stop()
    {
        _deadline?.Dispose();
        _beat?.Dispose();
        _deadline = _beat = null;
        _setFor = null;
    }
}
