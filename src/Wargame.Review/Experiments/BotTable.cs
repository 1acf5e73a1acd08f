using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.Review.Experiments;

/// <summary>
/// The actors that act by their doctrine, at the table of a session that nobody else attends: the same rules, secrets and requests as with
/// people. Every other actor has a seat whose holder says nothing, so that no doctrine plays it, and the scenario's silence answers for it.
/// </summary>
internal sealed class BotTable
{
    private static readonly Issuer Control = new Issuer.Control();
    private readonly SessionRules _rules;
    private SessionState _state = SessionState.Empty;

    public BotTable(ExperimentPlan plan)
    {
        _rules = new SessionRules(plan.Scenario, plan.Model);
        Give(new OpenSession("open", default, Control, "experiment", "EXPERI", plan.Seed, Pace.Facilitated));
        foreach (var actor in _rules.Actors.Where(actor => !plan.Bots.Contains(actor.Id)))
            Happen(new SeatTaken(Stamp("seat"), "silent/" + actor.Id, actor.Id, "", "Nobody"));
    }

    /// <summary>What the bots order, stop and answer in the turn to be played.</summary>
    /// <param name="injects">The injects that come at its start.</param>
    /// <param name="cards">The cards that are asked in it.</param>
    public TurnInputs Decide(ImmutableArray<string> injects, ImmutableArray<ChoiceCardDefinition> cards)
    {
        Advance(happened => happened is TurnOpened opened
            ? opened with { Injects = injects, Cards = [.. cards.Select(card => card.Id)] }
            : happened);
        Advance();
        Act();
        Advance();
        Act();
        if (_state.Phase == Phase.Commitment)
            Advance();
        return _state.Proposal?.Inputs ?? throw new InvariantBrokenException("a committed turn is proposed", $"{_state.Phase}");
    }

    /// <summary>Takes the turn as it was played in the end, with what others did.</summary>
    public void Accept(TurnInputs inputs, ulong hash)
    {
        Happen(new TurnProposed(Stamp("turn"), inputs, hash));
        Give(new ReleaseResults(Id("release"), default, Control));
    }

    private void Act()
    {
        for (var given = 0; UnplayedActors.NextCommand(_rules, _state, default) is { } command; given++)
        {
            if (given > Doctrines.Limits.CommandsOfASession)
                throw new InvariantBrokenException("doctrines come to an end of their turn", FormattableString.Invariant($"turn {_state.Turn}"));
            Give(command);
        }
    }

    private void Advance(Func<SessionEvent, SessionEvent>? change = null) =>
        Give(new AdvancePhase(Id("advance"), default, Control, _state.Phase), change);

    private void Give(Command command, Func<SessionEvent, SessionEvent>? change = null)
    {
        var decision = _rules.Decide(_state, command);
        if (decision.Refusal is { } refusal)
            throw new InvariantBrokenException("an experiment keeps to the rules of the room", $"{refusal.Code} {refusal.Why} ({command})");
        foreach (var happened in decision.Events)
            Happen(change is null ? happened : change(happened));
    }

    private void Happen(SessionEvent happened) => _state = _rules.Evolve(_state, happened);

    private string Id(string what) => FormattableString.Invariant($"{what}/{_state.Version}");

    private Stamp Stamp(string what) => new(default, Id(what), Control);
}
