using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Doctrines;

/// <summary>A session without people, from its opening to its hot wash. Whoever plays it says what comes next; when nothing does, the session moves on.</summary>
/// <param name="rules">The rules.</param>
/// <param name="next">What is done now, or null when all have done what they do in this phase.</param>
/// <param name="pause">Time between two commands; none in a session that nobody looks at.</param>
internal sealed class UnattendedRoom(SessionRules rules, Func<SessionState, DateTimeOffset, Command?> next, TimeSpan pause = default)
{
    private readonly ImmutableArray<SessionEvent>.Builder events = ImmutableArray.CreateBuilder<SessionEvent>();
    private readonly ImmutableArray<Command>.Builder commands = ImmutableArray.CreateBuilder<Command>();
    private SessionState state = SessionState.Empty;

    /// <summary>Plays it.</summary>
    /// <exception cref="InvariantBrokenException">The session does not come to its end, or the rules refuse what is done.</exception>
    public AutomaticSession Play(OpenSession open)
    {
        Give(open);
        for (var at = open.At + pause; state.Phase < Phase.HotWash; at += pause)
        {
            if (commands.Count > Limits.CommandsOfASession)
                throw new InvariantBrokenException("an automatic session comes to its end", $"seed {open.Seed}, {state.Phase}, turn {state.Turn}");
            Give(next(state, at) ?? Onward(at));
        }

        return new(state, events.ToImmutable()) { Commands = commands.ToImmutable() };
    }

    private Command Onward(DateTimeOffset at)
    {
        var id = FormattableString.Invariant($"onward/{state.Version}");
        return state.Phase == Phase.Adjudication
            ? new ReleaseResults(id, at, new Issuer.Control())
            : new AdvancePhase(id, at, new Issuer.Control(), state.Phase);
    }

    private void Give(Command command)
    {
        var decision = rules.Decide(state, command, out var after);
        if (decision.Refusal is { } refusal)
            throw new InvariantBrokenException("doctrines keep to the rules", $"{refusal.Code} {refusal.Why} ({command})");
        state = after;
        events.AddRange(decision.Events);
        commands.Add(command);
    }
}
