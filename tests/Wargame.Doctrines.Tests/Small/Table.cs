using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World.Definition;

namespace Wargame.Doctrines.Tests.Small;

/// <summary>A session under test. Like the host, it lets unplayed actors act after each command.</summary>
internal sealed class Table
{
    private static readonly Issuer Control = new Issuer.Control();

    private int _commands;

    public Table(params ImmutableArray<DoctrineDefinition> doctrines)
    {
        Rules = SmallScenario.With(doctrines);
        Do(new OpenSession(NextId(), default, Control, "s1", "KV7PT4", 7, Pace.Facilitated));
    }

    public SessionRules Rules { get; }

    public SessionState State { get; private set; } = SessionState.Empty;

    public List<SessionEvent> Events { get; } = [];

    public IEnumerable<string> Drafted(string actor) => State.Desk(actor).Drafts.Select(draft => draft.Instrument);

    public T Last<T>() where T : SessionEvent => Events.OfType<T>().Last();

    public Table Seat(string seat) => Do(new TakeSeat(NextId(), default, Control, seat, seat.Split('-')[0], "Person"));

    public Table Free(string seat) => Do(new FreeSeat(NextId(), default, Control, seat));

    public Table Bot(string actor) => Do(new LetBotPlay(NextId(), default, Control, actor));

    public Table TakeBack(string seat) => Do(new TakeBack(NextId(), default, new Issuer.Seat(seat), seat.Split('-')[0]));

    public Table Pause() => Do(new PauseSession(NextId(), default, Control, "Coffee"));

    public Table Resume() => Do(new ResumeSession(NextId(), default, Control));

    public Table Draft(string seat, string id, string instrument, Mode mode = Mode.Requested) =>
        Do(new SaveDraft(NextId(), default, new Issuer.Seat(seat), id, instrument, "lowlands", 1000, mode, 1, false));

    public Table Remove(string seat, string id) => Do(new RemoveDraft(NextId(), default, new Issuer.Seat(seat), id));

    public Table Ask(string seat, string id) => Do(new AskHost(NextId(), default, new Issuer.Seat(seat), id));

    public Table Advance() => Do(new AdvancePhase(NextId(), default, Control, State.Phase));

    public Table To(Phase phase)
    {
        while (State.Phase != phase)
            _ = State.Phase == Phase.Adjudication ? Do(new ReleaseResults(NextId(), default, Control)) : Advance();
        return this;
    }

    /// <summary>To the next turn's deliberation.</summary>
    public Table NextTurn() => To(Phase.Outcome).To(Phase.Deliberation);

    private Table Do(Command command)
    {
        Carry(command);
        while (UnplayedActors.NextCommand(Rules, State, default) is { } next)
            Carry(next);
        return this;
    }

    private void Carry(Command command)
    {
        var decision = Rules.Decide(State, command);
        Assert.True(decision.Accepted, $"{command}: {decision.Refusal}");
        State = decision.Events.Aggregate(State, Rules.Evolve);
        Events.AddRange(decision.Events);
    }

    private string NextId() => $"c{++_commands}";
}
