namespace Wargame.Sessions.Turns;

/// <summary>A state of the turn machine: the phases, in the same order, and the pause that lies over them.</summary>
public enum Stage
{
    /// <summary>See <see cref="Phase.Lobby"/>.</summary>
    Lobby = Phase.Lobby,

    /// <summary>See <see cref="Phase.Briefing"/>.</summary>
    Briefing = Phase.Briefing,

    /// <summary>See <see cref="Phase.Deliberation"/>.</summary>
    Deliberation = Phase.Deliberation,

    /// <summary>See <see cref="Phase.Commitment"/>.</summary>
    Commitment = Phase.Commitment,

    /// <summary>See <see cref="Phase.Adjudication"/>.</summary>
    Adjudication = Phase.Adjudication,

    /// <summary>See <see cref="Phase.Outcome"/>.</summary>
    Outcome = Phase.Outcome,

    /// <summary>See <see cref="Phase.HotWash"/>.</summary>
    HotWash = Phase.HotWash,

    /// <summary>See <see cref="Phase.Closed"/>.</summary>
    Closed = Phase.Closed,

    /// <summary>Clocks, injects and deadlines stand still.</summary>
    Paused,
}

/// <summary>What moves the turn machine.</summary>
public enum Trigger
{
    /// <summary>Control, or the deadline.</summary>
    Advance,

    /// <summary>The room itself: whatever was waited for has been done.</summary>
    Proceed,

    /// <summary>Control releases the proposed results.</summary>
    Release,

    /// <summary>Control pauses.</summary>
    Pause,

    /// <summary>Control resumes.</summary>
    Resume,
}
