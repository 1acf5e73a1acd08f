using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Grains.Sessions;

/// <summary>What one command brings about, with what unplayed actors do about it. Nothing of it is true before it is stored.</summary>
/// <param name="Events">What happened, in order; empty when refused or when there was nothing to do.</param>
/// <param name="State">The state after it.</param>
/// <param name="Refusal">Why the command was not carried out, or null.</param>
internal sealed record SessionStep(ImmutableArray<SessionEvent> Events, SessionState State, Refusal? Refusal)
{
    /// <summary>What an unplayed actor wanted and the rules refused, for the server's log; empty when all went well.</summary>
    public string Stumble { get; init; } = "";

    /// <summary>
    /// Decides a command, then lets doctrines act until none has anything to do. A doctrine whose command is refused is a fault of the program,
    /// but no reason to stop a room full of people: the doctrines rest until the next command, and control can close the orders.
    /// </summary>
    /// <exception cref="InvariantBrokenException">Doctrines run in a circle.</exception>
    public static SessionStep Take(SessionRules rules, SessionState state, Command command)
    {
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        if (Carry(rules, ref state, command, events) is { } refusal)
            return new([], state, refusal);

        for (var given = 0; UnplayedActors.NextCommand(rules, state, command.At) is { } next; given++)
        {
            if (given >= Limits.DoctrineCommands)
                throw new InvariantBrokenException("doctrines come to an end", $"session {state.SessionId}, turn {state.Turn}");
            if (Carry(rules, ref state, next, events) is { } fault)
                return new(events.ToImmutable(), state, null) { Stumble = $"{fault.Code} {fault.Why} ({next})" };
        }

        return new(events.ToImmutable(), state, null);
    }

    private static Refusal? Carry(SessionRules rules, ref SessionState state, Command command, ImmutableArray<SessionEvent>.Builder events)
    {
        var decision = rules.Decide(state, command);
        foreach (var happened in decision.Events)
            state = rules.Evolve(state, happened);
        events.AddRange(decision.Events);
        return decision.Refusal;
    }
}
