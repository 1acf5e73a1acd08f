using System.Collections.Concurrent;
using Wargame.Doctrines;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Tests;

/// <summary>Sessions to look back on: played by doctrines alone, or with people who order, refuse and rule.</summary>
internal static class RecordedSessions
{
    public const string Bolivia = "bolivia-secession";
    public const string Hemisphere = "hemisphere-2009";
    private static readonly ConcurrentDictionary<string, SessionRules> Known = new();
    private static readonly ConcurrentDictionary<(string Scenario, ulong Seed), SessionState> ByThemselves = new();

    public static SessionRules Rules(string scenario) => Known.GetOrAdd(scenario, id =>
    {
        var loaded = ReplayTests.LoadScenario(id);
        return new SessionRules(loaded, WorldModel.Compile(loaded.World));
    });

    public static SessionState Automatic(string scenario, ulong seed) => ByThemselves.GetOrAdd((scenario, seed), one => AutomaticPlay.Run(Rules(one.Scenario), one.Seed).State);

    /// <summary>
    /// Bolivia is played: it orders police in turn 1 for three turns, and refuses everything that it is asked in turns 1 to 3. Control rules on its approval in turn 2, and in turn 4 vetoes an
    /// order, turns a draw round and switches a rule off.
    /// All others follow their doctrine.
    /// </summary>
    public static SessionState Played(ulong seed, int turns = 0, List<SessionEvent>? events = null)
    {
        var rules = Rules(Bolivia);
        var state = SessionState.Empty;
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var count = 0;
        void Do(Command command)
        {
            var decision = rules.Decide(state, command, out var after);
            Assert.True(decision.Accepted, decision.Refusal?.Why.ToString());
            state = after;
            events?.AddRange(decision.Events);
        }
        string Id() => $"c{++count}";
        void Doctrines()
        {
            while (UnplayedActors.NextCommand(rules, state, at) is { } command)
                Do(command);
        }
        Do(new OpenSession(Id(), at, new Issuer.Control(), "s1", "KV7PT4", seed, Pace.Facilitated));
        Do(new TakeSeat(Id(), at, new Issuer.Control(), "seat", "bolivia", "Ana"));
        var last = turns == 0 ? rules.Model.Definition.Turns : turns;
        while (state.Phase != Phase.HotWash && state.Turns.Length < last)
        {
            if (state is { Phase: Phase.Deliberation, Turn: 1 })
                Do(new SaveDraft(Id(), at, new Issuer.Seat("seat"), "a", "street-police", "chapare", 1000, Mode.Requested, 3, false));
            Doctrines();
            foreach (var request in state.Requests.Where(request => request.Host == "bolivia" && request.IsOpen && state.Turn <= 3 && state.Phase is Phase.Deliberation or Phase.Commitment))
                Do(new AnswerRequest(Id(), at, new Issuer.Seat("seat"), request.Id, HostAnswer.Refuse));
            if (state is { Phase: Phase.Adjudication, Turn: 2 })
                Do(new MakeRuling(Id(), at, new Issuer.Control(), "bolivia.approval", -5000, "A scandal."));
            if (state is { Phase: Phase.Adjudication, Turn: 4, Proposal: { } proposal } && proposal.Given.FirstOrDefault(given => given.Order is not null) is { } first)
            {
                Do(Lay(InterventionKind.Veto, first.Order!.Id));
                Do(Lay(InterventionKind.Reverse, state.Proposal!.Result.Draws[0].Name));
                Do(Lay(InterventionKind.RuleOff, rules.Model.Definition.Rules[0].Id));
            }
            Do(new AdvancePhase(Id(), at, new Issuer.Control(), state.Phase));
        }
        return state;
        Intervene Lay(InterventionKind kind, string subject) => new(Id(), at, new Issuer.Control(), kind, subject, true, "The umpire has seen the map.", null);
    }
}
