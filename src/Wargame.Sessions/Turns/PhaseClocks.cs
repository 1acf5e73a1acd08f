namespace Wargame.Sessions.Turns;

/// <summary>When phases end.</summary>
internal static class PhaseClocks
{
    /// <summary>The deadline of a phase that begins now, or null when it has no clock: automatic pace, adjudication, or the author's wish.</summary>
    public static DateTimeOffset? Deadline(SessionRules rules, SessionState state, Phase phase, DateTimeOffset at)
    {
        if (state.Pace == Pace.Automatic || phase is Phase.Lobby or Phase.Adjudication or Phase.Closed)
            return null;
        return rules.Scenario.Clocks.TryGetValue(phase, out var length) && length > TimeSpan.Zero ? at + length : null;
    }

    /// <summary>The deadline that leaves a session as much time from a moment on as it has now, or null when its phase has no clock.</summary>
    public static DateTimeOffset? Standing(SessionState state, DateTimeOffset at)
    {
        if (state.Clock.Deadline is not { } deadline)
            return null;
        var left = deadline - (state.Pause?.At ?? at);
        return left > TimeSpan.Zero ? at + left : at;
    }
}
