using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Doctrines;

/// <summary>A whole session played by doctrines alone, for playtests and for the proof that a scenario can be played to its end.</summary>
public static class AutomaticPlay
{
    /// <summary>Plays a session to its hot wash.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="seed">The seed of all chance: the same seed gives the same session.</param>
    /// <exception cref="InvariantBrokenException">The session does not come to its end.</exception>
    public static AutomaticSession Run(SessionRules rules, ulong seed) =>
        new UnattendedRoom(rules, (state, at) => UnplayedActors.NextCommand(rules, state, at))
            .Play(new OpenSession("open", default, new Issuer.Control(), "automatic", "AUTOMA", seed, Pace.Automatic));
}

/// <summary>A session that doctrines have played.</summary>
/// <param name="State">Its state in the hot wash.</param>
/// <param name="Events">All that happened.</param>
public sealed record AutomaticSession(SessionState State, ImmutableArray<SessionEvent> Events)
{
    /// <summary>What was done, in order; each was carried out.</summary>
    public ImmutableArray<Command> Commands { get; init; } = [];
}
