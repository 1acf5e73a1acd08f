namespace Wargame.Grains.Sessions;

/// <summary>
/// Who may read the papers of a session's scenario over plain HTTP: whoever comes with a pass that control was given. The key is the session's
/// id. Passes are kept in memory alone: after a restart control presses the button again.
/// </summary>
public interface IPapersGrain : IGrainWithStringKey
{
    /// <summary>A new pass.</summary>
    Task<string> Issue();

    /// <summary>The scenario that the session is pinned to, for whoever has a pass; null for others.</summary>
    Task<PinnedScenario?> Open(string pass);
}

/// <summary>Which scenario a session is played with, and under which beliefs.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="Profile">The belief profile.</param>
[GenerateSerializer, Immutable, Alias("pinned-scenario")]
public sealed record PinnedScenario(string Id, string Hash, string Profile);
