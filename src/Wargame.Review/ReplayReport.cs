using Wargame.Sessions;

namespace Wargame.Review;

/// <summary>What a replay found.</summary>
/// <param name="State">The session as far as it verifies.</param>
/// <param name="Fault">The first event that does not verify, or null.</param>
public sealed record ReplayReport(SessionState State, ReplayFault? Fault)
{
    /// <summary>Whether every event verified.</summary>
    public bool Verified => Fault is null;
}

/// <summary>An event that does not verify.</summary>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Type">Its type's stable name.</param>
/// <param name="Trouble">What is wrong, a clause.</param>
public sealed record ReplayFault(long Version, string Type, string Trouble);
