using System.Collections.Concurrent;
using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Reports.Tests.Word;

/// <summary>A seminar to report on: two teams of people, an evaluator, an agreement, a ruling, and a hot wash. All others follow their doctrine.</summary>
internal sealed class SeminarRoom
{
    public const string Bolivia = "bolivia-secession";
    private static readonly ConcurrentDictionary<(string Scenario, int Turns), Lazy<SessionRules>> Known = new();
    private readonly SessionRules _rules;
    private readonly List<SessionEvent> _events = [];
    private int _count;

    private SeminarRoom(SessionRules rules) => _rules = rules;

    /// <summary>The session as it stands.</summary>
    public SessionState State { get; private set; } = SessionState.Empty;

    /// <summary>What people write where they may write what they like.</summary>
    public string Words { get; init; } = "We could not agree with Santa Cruz in time.";

    /// <summary>Whether the evaluator writes and people answer.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The rules of a scenario, cut to so many turns where that is asked for.</summary>
    public static SessionRules Rules(string scenario, int turns = 0) => Known.GetOrAdd((scenario, turns), key => new(() =>
    {
        var loaded = ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot(AppContext.BaseDirectory)!, key.Scenario)).Scenario!;
        if (key.Turns > 0)
            loaded = loaded with { World = loaded.World with { Turns = key.Turns } };
        return new SessionRules(loaded, WorldModel.Compile(loaded.World));
    })).Value;

    /// <summary>A seminar that has come to its hot wash.</summary>
    public static SessionState Played(string scenario = Bolivia, int turns = 0, bool quiet = false, string? words = null)
    {
        var room = new SeminarRoom(Rules(scenario, turns)) { IsQuiet = quiet, Words = words ?? "We could not agree with Santa Cruz in time." };
        room.Play();
        return room.State;
    }

    /// <summary>All that happened in a seminar of Bolivia.</summary>
    public static ImmutableArray<SessionEvent> Events()
    {
        var room = new SeminarRoom(Rules(Bolivia));
        room.Play();
        return [.. room._events];
    }

    private void Play()
    {
        var first = _rules.Scenario.Teams[0].Actor;
        Do(new OpenSession(Id(), At(), new Issuer.Control(), "s1", "KV7PT4", 7, Pace.Facilitated));
        Do(new TakeSeat(Id(), At(), new Issuer.Control(), "ana", first, "Ana Quiroga"));
        Do(new TakeSeat(Id(), At(), new Issuer.Control(), "rui", _rules.Scenario.Teams[1].Actor, "Rui Prado"));
        Do(new AdmitWatcher(Id(), At(), new Issuer.Control(), "eva", WatcherSort.Evaluator, "Eva Luna"));
        while (State.Phase != Phase.HotWash)
        {
            if (State.Phase == Phase.Deliberation && !IsQuiet)
                Deliberate(first);
            Doctrines();
            if (State is { Phase: Phase.Adjudication, Turn: 1 })
                Do(new MakeRuling(Id(), At(), new Issuer.Control(), _rules.Model.Slots.First(slot => slot.Variable.Kind == VariableKind.Gauge).Key, -5000, IsQuiet ? "A scandal." : Words));
            Do(new AdvancePhase(Id(), At(), new Issuer.Control(), State.Phase));
        }
        if (!IsQuiet)
            HotWash();
    }

    private void Deliberate(string first)
    {
        if (State.Turn == 1)
            Agree(first, _rules.Scenario.Teams[1].Actor);
        var order = Wargame.Sessions.Views.View.Of(_rules, State, first).Orders.FirstOrDefault(choice => choice.WhyNot.IsEmpty);
        if (order is not null)
            Try(new SaveDraft(Id(), At(), new Issuer.Seat("ana"), "a", order.Order.Instrument.Id, order.Order.Target.Id, 1000, order.Order.Modes[0], 1, false));
        Do(new Sign(Id(), At(), new Issuer.Seat("ana"), Words));
        Do(new Observe(Id(), At(), new Issuer.Watcher("eva"), $"o{State.Turn}", State.Turn % 2 == 0 ? first : "", State.Turn % 3 == 0 ? Objective() : "Speak with one voice", Words, (EvaluationRating)(State.Turn % 4)));
    }

    private string Objective()
    {
        var text = Wargame.Sessions.Scenarios.TrainingObjective.Of(_rules.Model.Definition).First().Text;
        return text.Length <= Wargame.Sessions.Limits.TaskCharacters ? text : text[..Wargame.Sessions.Limits.TaskCharacters];
    }

    private void Agree(string first, string second)
    {
        var clause = new Clause(true, TermKind.Promise, first, [], "", 0, "", 0, 0, Words);
        Do(new WriteAgreement(Id(), At(), new Issuer.Seat("ana"), $"{first}/pact", new AgreementText("Pact of the room", [first, second], [], [], [clause], _rules.Model.Definition.Turns), true, 0));
        Do(new SignAgreement(Id(), At(), new Issuer.Seat("ana"), $"{first}/pact", 1));
        Do(new SignAgreement(Id(), At(), new Issuer.Seat("rui"), $"{first}/pact", 1));
    }

    private void HotWash()
    {
        var question = _rules.Scenario.HotWash[0].Id;
        foreach (var (text, place) in (IEnumerable<(string, int)>)[(Words, 1), ("Nobody answered the telephone in time.", 2), ("The telephone was never answered in time.", 3)])
            Do(new AnswerHotWash(Id(), At(), new Issuer.Someone(), $"slot{place}", question, text));
        Do(new ShowAnswers(Id(), At(), new Issuer.Control(), [], true));
    }

    private void Doctrines()
    {
        while (UnplayedActors.NextCommand(_rules, State, At()) is { } command)
            Do(command);
    }

    private void Do(Command command) => Assert.True(Try(command) is null, $"{command.GetType().Name}: {_rules.Decide(State, command).Refusal?.Why}");

    private Refusal? Try(Command command)
    {
        var decision = _rules.Decide(State, command, out var after);
        if (decision.Accepted)
        {
            State = after;
            _events.AddRange(decision.Events);
        }
        return decision.Refusal;
    }

    private string Id() => $"c{++_count}";

    private DateTimeOffset At() => new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddSeconds(_count);
}
