using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Doctrines;

/// <summary>A whole session played by doctrines alone, for playtests and for the proof that a scenario can be played to its end.</summary>
public static class AutomaticPlay
{
    /// <summary>Plays a session to its hot wash.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="seed">The seed of all chance: the same seed gives the same session.</param>
    public static AutomaticSession Run(SessionRules rules, ulong seed) => throw new NotImplementedException();
}

/// <summary>A session that doctrines have played.</summary>
/// <param name="State">Its state in the hot wash.</param>
/// <param name="Events">All that happened.</param>
public sealed record AutomaticSession(SessionState State, ImmutableArray<SessionEvent> Events);
