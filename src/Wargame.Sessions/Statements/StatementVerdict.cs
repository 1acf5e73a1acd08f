namespace Wargame.Sessions.Statements;

/// <summary>What became of a public statement.</summary>
public enum StatementVerdict
{
    /// <summary>Nobody has judged it, or it cannot be told yet.</summary>
    Open,

    /// <summary>The team did what it said.</summary>
    Kept,

    /// <summary>The team did otherwise.</summary>
    Broken,

    /// <summary>It is no public statement, though everybody heard it.</summary>
    None,
}
