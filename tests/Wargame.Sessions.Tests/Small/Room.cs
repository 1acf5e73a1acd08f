using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World.Definition;

namespace Wargame.Sessions.Tests.Small;

/// <summary>A session under test: gives commands, remembers what happened.</summary>
internal sealed class Room
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly Issuer Control = new Issuer.Control();
    public static readonly Issuer Clock = new Issuer.Clock();

    private int _commands;

    public Room(Pace pace = Pace.Facilitated, ulong seed = 7, SessionRules? rules = null)
    {
        Rules = rules ?? SmallScenario.Rules;
        Do(new OpenSession(NextId(), Now, Control, "s1", "KV7PT4", seed, pace));
    }

    public SessionRules Rules { get; }

    public SessionState State { get; private set; } = SessionState.Empty;

    public List<SessionEvent> Events { get; } = [];

    public DateTimeOffset Now { get; private set; } = Start;

    public string NextId() => $"c{++_commands}";

    public Room Later(TimeSpan time)
    {
        Now += time;
        return this;
    }

    /// <summary>Gives a command that must be carried out.</summary>
    public ImmutableArray<SessionEvent> Do(Command command)
    {
        var decision = Try(command);
        Assert.True(decision.Accepted, $"{command}: {decision.Refusal}");
        return decision.Events;
    }

    /// <summary>Gives a command; a refusal leaves the state as it is.</summary>
    public Decision Try(Command command)
    {
        var decision = Rules.Decide(State, command);
        if (!decision.Accepted)
            Assert.Empty(decision.Events);
        State = decision.Events.Aggregate(State, Rules.Evolve);
        Events.AddRange(decision.Events);
        return decision;
    }

    public Refusal Refused(Command command) => Try(command).Refusal ?? throw new Xunit.Sdk.XunitException($"{command} was carried out.");

    public static Issuer By(string seat) => new Issuer.Seat(seat);

    /// <summary>Seats a person; the seat's id is the actor's with a number.</summary>
    public Room Seat(string seat)
    {
        Do(new TakeSeat(NextId(), Now, Control, seat, seat.Split('-')[0], "Person " + seat));
        return this;
    }

    public Room Advance()
    {
        Do(new AdvancePhase(NextId(), Now, Control, State.Phase));
        return this;
    }

    public Room To(Phase phase)
    {
        while (State.Phase != phase)
            Advance();
        return this;
    }

    public SaveDraft Draft(
        string seat, string id, string instrument, string target, int level = 1000, Mode mode = Mode.Requested, int turns = 1, bool impose = false) =>
        new(NextId(), Now, By(seat), id, instrument, target, level, mode, turns, impose);
}
