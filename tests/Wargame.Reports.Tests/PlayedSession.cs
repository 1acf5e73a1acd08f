using System.Collections.Concurrent;
using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Reports.Tables;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Statements;
using Wargame.Sessions.Talk;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Reports.Tests;

/// <summary>
/// A session of Bolivia with people in two teams, an evaluator and a white cell that uses its hands. Whatever the United States keeps to itself
/// holds the word <see cref="Canary"/>, and whatever Bolivia may know does not.
/// </summary>
internal static class PlayedSession
{
    public const string Canary = "CANARY";
    public const string Bolivia = "bolivia";
    public const string UnitedStates = "us";
    public const string Minister = "seat-bolivia";
    public const string Ambassador = "seat-us";
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Table>>> Made = new();
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static SessionRules Rules { get; } = Load();

    public static Uri Home { get; } = new("http://room.example:5080");

    public static Recording Played { get; } = Recording.Of(Rules, Play());

    /// <summary>The tables of an edition, made once.</summary>
    public static ImmutableArray<Table> Tables(string edition) =>
        Made.GetOrAdd(edition, word => new(() => TableSet.Of(Played, Edition.Read(word)))).Value;

    private static List<SessionEvent> Play()
    {
        var player = new Player();
        player.Open();
        while (player.State.Phase != Phase.HotWash)
            player.Step();
        player.Debrief();
        return player.Events;
    }

    private static SessionRules Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        var scenario = ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", "bolivia-secession")).Scenario!;
        return new(scenario, WorldModel.Compile(scenario.World));
    }

    private sealed class Player
    {
        private static readonly Issuer Control = new Issuer.Control();
        private static readonly Issuer OfBolivia = new Issuer.Seat(Minister);
        private static readonly Issuer OfUs = new Issuer.Seat(Ambassador);
        private static readonly Issuer Evaluator = new Issuer.Watcher("evaluator");
        private DateTimeOffset _at = Start;
        private int _count;

        public SessionState State { get; private set; } = SessionState.Empty;

        public List<SessionEvent> Events { get; } = [];

        private string Id => $"c{++_count}";

        public void Open()
        {
            Do(at => new OpenSession(Id, at, Control, "session-1", "KV7PT4", 7, Pace.Facilitated));
            Do(at => new TakeSeat(Id, at, Control, Minister, Bolivia, "Ana Name"));
            Do(at => new TakeSeat(Id, at, Control, Ambassador, UnitedStates, "Bob Name"));
            Do(at => new AdmitWatcher(Id, at, Control, "evaluator", WatcherSort.Evaluator, "Eva Name"));
        }

        public void Step()
        {
            if (State is { Phase: Phase.Deliberation, Turn: 1 })
                First();
            Doctrines();
            if (State.Phase is Phase.Deliberation or Phase.Commitment)
                Answer();
            if (State is { Phase: Phase.Adjudication, Turn: 2 })
                Do(at => new MakeRuling(Id, at, Control, "bolivia.approval", -5000, "A scandal."));
            Do(at => new AdvancePhase(Id, at, Control, State.Phase));
        }

        public void Debrief()
        {
            Do(at => new AnswerHotWash(Id, at, new Issuer.Someone(), "slot", Rules.Scenario.HotWash[0].Id, $"We saw nothing. {Canary}"));
            Do(at => new JudgeStatement(Id, at, Evaluator, Conversation.IdOf(["autonomists", UnitedStates], $"About {Canary}"), 1, StatementVerdict.Broken, $"They did not. {Canary}"));
        }

        private void First()
        {
            Do(at => new SaveDraft(Id, at, OfBolivia, "police", "street-police", "chapare", 1000, Mode.Requested, 3, false));
            Do(at => new Sign(Id, at, OfBolivia, "The streets first."));
            Do(at => new SaveDraft(Id, at, OfUs, "covert-CANARY", "back-the-prefects", UnitedStates, 500, Mode.Requested, 1, false));
            Do(at => new Sign(Id, at, OfUs, $"Quietly. {Canary}"));
            Do(at => new SendMessage(Id, at, OfBolivia, [UnitedStates], "", "=Talk to us."));
            Do(at => new SendMessage(Id, at, OfUs, [], "", $"Among ourselves {Canary}"));
            Do(at => new SendMessage(Id, at, OfUs, ["autonomists"], $"About {Canary}", $"To our friends {Canary}"));
            Do(at => new WriteAgreement(Id, at, OfUs, "us/deal-CANARY", Secret(), true, 0));
            Do(at => new WriteInject(Id, at, Control, Channel.Cable, [UnitedStates], new($"Cable {Canary}", $"For your eyes {Canary}", "Langley"), null));
            Do(at => new Observe(Id, at, Evaluator, "o1", Bolivia, "Decide in time", "They did.", EvaluationRating.Performed));
            Do(at => new Observe(Id, at, Evaluator, "o2", UnitedStates, $"Decide {Canary}", $"They whispered {Canary}", EvaluationRating.Unable));
            Do(at => new KeepNote(Id, at, OfUs, $"My own {Canary}", 0));
        }

        private static AgreementText Secret() => new(
            $"Deal {Canary}", [UnitedStates, "autonomists"], [], [],
            [new Clause(true, TermKind.Promise, UnitedStates, [], "", 0, "", 0, 0, $"We promise {Canary}")], 6);

        // The United States says why it refuses, which Bolivia must not read; Bolivia answers as well.
        private void Answer()
        {
            foreach (var request in State.Requests.Where(request => request.IsOpen))
            {
                if (request.Host == Bolivia)
                    Do(at => new AnswerRequest(Id, at, OfBolivia, request.Id, HostAnswer.Refuse));
                else if (request.Host == UnitedStates)
                    Do(at => new AnswerRequest(Id, at, OfUs, request.Id, HostAnswer.Refuse, Canary));
            }
        }

        private void Doctrines()
        {
            while (UnplayedActors.NextCommand(Rules, State, _at) is { } command)
                Do(_ => command);
        }

        private void Do(Func<DateTimeOffset, Command> make)
        {
            _at += TimeSpan.FromSeconds(20);
            var decision = Rules.Decide(State, make(_at), out var after);
            Assert.True(decision.Accepted, $"{State.Phase} {State.Turn}: {decision.Refusal?.Why}");
            Events.AddRange(decision.Events);
            State = after;
        }
    }
}
