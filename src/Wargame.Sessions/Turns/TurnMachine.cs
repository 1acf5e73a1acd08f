using System.Collections.Concurrent;
using Stateless;
using Stateless.Graph;

namespace Wargame.Sessions.Turns;

/// <summary>
/// The turn machine (DESIGN §5). It remembers nothing of a session, it only knows what may follow what: the same facts always give the same
/// answer, and so each question is put to a machine once in a process.
/// </summary>
public sealed class TurnMachine
{
    private static readonly ConcurrentDictionary<Question, Phase?> Answers = new();

    private readonly StateMachine<Stage, Trigger> _machine;
    private readonly RoomFacts _facts;

    private TurnMachine(Stage stage, Stage pausedIn, RoomFacts facts)
    {
        _facts = facts;
        _machine = new(stage);
        Opening();
        Turn();
        Ending();
        Pausing(pausedIn);
    }

    /// <summary>The phase that a trigger leads to, or null when it may not be pulled now. For a pause: the phase stays as it is.</summary>
    public static Phase? Next(SessionRules rules, SessionState state, Trigger trigger)
    {
        var phase = (Stage)state.Phase;
        return Answers.GetOrAdd(
            new(state.Pause is null ? phase : Stage.Paused, phase, RoomFacts.Of(rules, state), trigger),
            static question => new TurnMachine(question.Stage, question.PausedIn, question.Facts).Next(question.Trigger));
    }

    /// <summary>The diagram, in Mermaid's text form.</summary>
    public static string Diagram() => MermaidGraph.Format(
        new TurnMachine(Stage.Lobby, Stage.Lobby, new(false, false, false, false, false, false, false))._machine.GetInfo());

    private Phase? Next(Trigger trigger)
    {
        if (!_machine.CanFire(trigger))
            return null;
        var before = _machine.State;
        _machine.Fire(trigger);
        return (Phase)(_machine.State == Stage.Paused ? before : _machine.State);
    }

    private void Opening() => _machine.Configure(Stage.Lobby)
        .Permit(Trigger.Advance, Stage.Briefing)
        .PermitIf(Trigger.Proceed, Stage.Briefing, () => _facts.Automatic && _facts.SeatTaken, "automatic, a seat is taken");

    private void Turn()
    {
        _machine.Configure(Stage.Briefing)
            .Permit(Trigger.Advance, Stage.Deliberation)
            .PermitIf(Trigger.Proceed, Stage.Deliberation, () => _facts.Automatic, "automatic");
        _machine.Configure(Stage.Deliberation)
            .Permit(Trigger.Advance, Stage.Commitment)
            .PermitIf(Trigger.Proceed, Stage.Commitment, () => _facts.Automatic && _facts.AllSigned, "automatic, all have signed");
        _machine.Configure(Stage.Commitment)
            .Permit(Trigger.Advance, Stage.Adjudication)
            .PermitIf(Trigger.Proceed, Stage.Adjudication, () => !_facts.RequestOpen && !_facts.Discussed, "no request is open, nothing is discussed");
        _machine.Configure(Stage.Adjudication)
            .Permit(Trigger.Release, Stage.Outcome)
            .PermitIf(Trigger.Proceed, Stage.Outcome, () => _facts.Automatic, "automatic");
    }

    private void Ending()
    {
        _machine.Configure(Stage.Outcome)
            .PermitIf(Trigger.Advance, Stage.Briefing, () => _facts.TurnsLeft, "turns are left")
            .PermitIf(Trigger.Advance, Stage.HotWash, () => !_facts.TurnsLeft, "it was the last turn")
            .PermitIf(Trigger.Proceed, Stage.Briefing, () => Ready && _facts.TurnsLeft, "automatic, all are ready, turns are left")
            .PermitIf(Trigger.Proceed, Stage.HotWash, () => Ready && !_facts.TurnsLeft, "automatic, all are ready, it was the last turn");
        _machine.Configure(Stage.HotWash)
            .Permit(Trigger.Advance, Stage.Closed)
            .PermitIf(Trigger.Proceed, Stage.Closed, () => Ready, "automatic, all are ready");
    }

    private void Pausing(Stage pausedIn)
    {
        var paused = _machine.Configure(Stage.Paused);
        for (var stage = Stage.Briefing; stage <= Stage.HotWash; stage++)
        {
            var phase = stage;
            _machine.Configure(phase).Permit(Trigger.Pause, Stage.Paused);
            paused.PermitIf(Trigger.Resume, phase, () => pausedIn == phase, FormattableString.Invariant($"paused in {phase}"));
        }
    }

    private bool Ready => _facts.Automatic && _facts.AllReady;

    /// <summary>All that an answer depends on.</summary>
    private readonly record struct Question(Stage Stage, Stage PausedIn, RoomFacts Facts, Trigger Trigger);
}
