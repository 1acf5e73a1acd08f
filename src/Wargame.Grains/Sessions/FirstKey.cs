using Wargame.EventStore;
using Wargame.Grains.Desks;

namespace Wargame.Grains.Sessions;

/// <summary>The key that a session begins with: whoever has it is control.</summary>
public static class FirstKey
{
    /// <summary>What is kept of it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="token">The key, as it is typed.</param>
    public static TokenEntry Of(string session, string token) => new(Secrets.Hash(token), session, nameof(DeskKind.Control), "", "");
}
