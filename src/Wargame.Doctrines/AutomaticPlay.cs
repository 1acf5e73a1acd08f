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
    public static AutomaticSession Run(SessionRules rules, ulong seed)
    {
        var play = new Play(rules);
        play.Give(new OpenSession("open", default, new Issuer.Control(), "automatic", "AUTOMA", seed, Pace.Automatic));
        for (var given = 0; play.State.Phase < Phase.HotWash; given++)
        {
            if (given > Limits.CommandsOfASession)
                throw new InvariantBrokenException("an automatic session comes to its end", $"seed {seed}, {play.State.Phase}, turn {play.State.Turn}");
            play.Give(UnplayedActors.NextCommand(rules, play.State, default) ?? Onward(play.State));
        }

        return new(play.State, play.Events.ToImmutable());
    }

    private static Command Onward(SessionState state)
    {
        var id = FormattableString.Invariant($"onward/{state.Version}");
        return state.Phase == Phase.Adjudication
            ? new ReleaseResults(id, default, new Issuer.Control())
            : new AdvancePhase(id, default, new Issuer.Control(), state.Phase);
    }

    private sealed class Play(SessionRules rules)
    {
        public SessionState State { get; private set; } = SessionState.Empty;

        public ImmutableArray<SessionEvent>.Builder Events { get; } = ImmutableArray.CreateBuilder<SessionEvent>();

        public void Give(Command command)
        {
            var decision = rules.Decide(State, command, out var after);
            if (decision.Refusal is { } refusal)
                throw new InvariantBrokenException("doctrines keep to the rules", $"{refusal.Code} {refusal.Why} ({command})");
            State = after;
            Events.AddRange(decision.Events);
        }
    }
}

/// <summary>A session that doctrines have played.</summary>
/// <param name="State">Its state in the hot wash.</param>
/// <param name="Events">All that happened.</param>
public sealed record AutomaticSession(SessionState State, ImmutableArray<SessionEvent> Events);
