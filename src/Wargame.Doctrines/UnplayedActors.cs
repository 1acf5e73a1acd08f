using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Doctrines;

/// <summary>How actors behave that nobody plays: by the doctrine of their own or of their kind, over their redacted view.</summary>
public static class UnplayedActors
{
    /// <summary>
    /// The next thing that an unplayed actor does now, or null when all have done what they do in this phase. Pure and deterministic; the
    /// host gives the command to the session like any other, and asks again, until null.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    /// <param name="at">The time to put on the command.</param>
    public static Command? NextCommand(SessionRules rules, SessionState state, DateTimeOffset at) => throw new NotImplementedException();
}
