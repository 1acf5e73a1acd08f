namespace Wargame.Sessions.Commands;

/// <summary>What somebody asks of a session. A closed union: only this project can add cases, and each says how it is decided.</summary>
/// <param name="Id">Made by the client, 1 to 64 characters; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public abstract record Command(string Id, DateTimeOffset At, Issuer By)
{
    /// <summary>
    /// For a facilitator: of how many deeds of the white cell they saw what came of them when they pressed (<see cref="WhiteCell.CellState.DeedCount"/>).
    /// Null guards nothing.
    /// </summary>
    public long? Seen { get; init; }

    /// <summary>Whether it may be given while the session is paused.</summary>
    internal virtual bool InPause => false;

    /// <summary>Whether it may be given on a line whose room has gone to another one.</summary>
    internal virtual bool WithoutRoom => false;

    /// <summary>What the command alone brings about; what follows by itself is added by <see cref="SessionRules.Decide(SessionState, Command)"/>.</summary>
    internal abstract Decision Decide(SessionRules rules, SessionState state);
}
