namespace Wargame.Sessions;

/// <summary>Where a session stands (DESIGN §5).</summary>
public enum Phase
{
    /// <summary>Teams take their seats.</summary>
    Lobby,

    /// <summary>Injects arrive; teams read.</summary>
    Briefing,

    /// <summary>Teams draft, ask, answer, choose and sign.</summary>
    Deliberation,

    /// <summary>Orders are locked; hosts answer the requests that are still open.</summary>
    Commitment,

    /// <summary>The engine has proposed the turn; control reads the packet and releases it.</summary>
    Adjudication,

    /// <summary>Results with their causes.</summary>
    Outcome,

    /// <summary>After the last turn: what do we think now?</summary>
    HotWash,

    /// <summary>Only the review is left.</summary>
    Closed,
}
