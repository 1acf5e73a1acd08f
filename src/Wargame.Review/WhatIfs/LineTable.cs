using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.WhatIfs;

/// <summary>
/// The table of a session that is played again with changes: the room's own rules, driven turn by turn. What is recorded is laid on the
/// desks as it was; what is changed is given as a player's command, and so meets a player's refusals.
/// </summary>
internal sealed class LineTable
{
    private static readonly Issuer Control = new Issuer.Control();
    private readonly SessionRules _rules;
    private readonly WhatIfQuestion _question;
    private readonly WorldModel _recordedIn;
    private readonly ImmutableHashSet<string> _deciders;
    private readonly ImmutableDictionary<string, string> _firstAnswers;
    private readonly List<LeftOutOrder> _notes = [];
    private SessionState _state = SessionState.Empty;
    private TurnRecord _recorded = null!;

    /// <param name="rules">The rules.</param>
    /// <param name="session">The session that was played.</param>
    /// <param name="question">What is changed. Actors whose decisions are changed keep their other recorded orders in any case.</param>
    /// <param name="recordedIn">The world that it was played in, where that is not the rules' own.</param>
    public LineTable(SessionRules rules, SessionState session, WhatIfQuestion question, WorldModel? recordedIn = null)
    {
        (_rules, _question, _recordedIn) = (rules, question, recordedIn ?? rules.Model);
        _deciders = [.. question.Edits.Select(edit => edit.Decider).Where(actor => actor.Length > 0)];
        var seed = question.Luck == 0 ? session.Seed : WhatIf.OtherSeeds(session.Seed)[question.Luck - 1];
        _firstAnswers = RecordedTurn.FirstAnswers(session);
        Happen(new SessionOpened(Stamp(), "what-if", "WHATIF", seed, Pace.Facilitated, rules.Scenario.Id, rules.Scenario.Hash, rules.Model.Profile));

        // Draws that control turned round and rules that it switched off stay so, but those that are edited, also where a ruling is edited and the turn proposed anew.
        _state = _state with { Disclosures = session.Disclosures, Interventions = [.. session.Interventions.Where(Stays)] };
    }

    /// <summary>The turns played so far, as they go in the changed line.</summary>
    public ImmutableArray<TurnRecord> Turns => _state.Turns;

    /// <summary>The session in the changed line.</summary>
    public SessionState State => _state;

    /// <summary>What was left out.</summary>
    public ImmutableArray<LeftOutOrder> Notes => [.. _notes.Take(Limits.Notes)];

    /// <summary>Opens deliberation on the next turn, with the recorded orders of those who hold them on their desks.</summary>
    /// <param name="recorded">The turn as it was played.</param>
    /// <param name="doctrines">Whether actors that decide nothing else are left to their doctrine.</param>
    public void Open(TurnRecord recorded, bool doctrines)
    {
        _recorded = recorded;
        _state = _state with { Seats = [.. _rules.Actors.Where(actor => !doctrines || _deciders.Contains(actor.Id)).Select(Seat)] };
        var injects = RecordedTurn.Of(_recordedIn, recorded).Injects(_rules.Model, _state.World).RemoveAll(IsLeftOut);
        var cards = _rules.Model.OpenCards(_state.World, injects);
        Advance(happened => happened is TurnOpened opened ? opened with { Injects = injects, Cards = [.. cards.Select(card => card.Id)] } : happened);
        Advance();
        foreach (var seat in _state.Seats)
            Lay(seat.Actor);
        foreach (var card in cards.Where(card => _state.IsPlayed(card.Actor)))
            Answer(card);
    }

    /// <summary>Gives a change; the refusal that a player would have got, or null.</summary>
    public Refusal? Give(Edit edit)
    {
        Issuer by = edit.Decider.Length == 0 ? Control : new Issuer.Seat(SeatOf(edit.Decider));
        return edit.ToCommand(Id(), by) is { } command ? Give(command) : null;
    }

    /// <summary>Doctrines decide, every host is asked, and hosts who hold their answers give them.</summary>
    public void Ask()
    {
        Act();
        foreach (var seat in _state.Seats)
        {
            foreach (var draft in _state.Desk(seat.Actor).Drafts)
            {
                var ask = new AskHost(Id(), default, new Issuer.Seat(seat.Id), draft.Id);
                if (_rules.Allows(_state, ask))
                    Give(ask);
            }
        }
        foreach (var request in _state.Requests.Where(request => request.IsOpen && _state.IsPlayed(request.Host)))
        {
            if (RecordedAnswer(request) is { } given)
                Happen(new RequestAnswered(Stamp(given.AnsweredBy), request.Id, given.Answer!.Value, given.AnswerBecause));
        }
    }

    /// <summary>Hosts without an answer give their doctrine's, or keep silent; then the engine proposes the turn with its recorded rulings.</summary>
    /// <param name="doctrines">Whether hosts that decide nothing else answer by their doctrine.</param>
    public void Propose(bool doctrines)
    {
        if (doctrines)
            LeaveAnswersToDoctrines();
        Advance();
        Act();
        if (_state.Phase == Phase.Commitment)
            Advance();
        var proposed = _state.Proposal ?? throw new InvariantBrokenException("a committed turn is proposed", $"{_state.Phase}");

        // All that a turn depends on besides what was decided stays as it was recorded.
        var inputs = _recorded.Inputs with
        {
            Orders = proposed.Inputs.Orders, Stopped = proposed.Inputs.Stopped, Injects = proposed.Inputs.Injects, Choices = proposed.Inputs.Choices,
            Reversed = proposed.Inputs.Reversed, RulesOff = proposed.Inputs.RulesOff,
        };
        if (!inputs.Rulings.IsEmpty)
            Happen(new TurnProposed(Stamp(), inputs, _rules.Model.Step(_state.World, inputs, ledger: false).Hash));
    }

    /// <summary>The turn is history.</summary>
    public void Release() => Give(new ReleaseResults(Id(), default, Control));

    /// <summary>What the actor decided, as far as the changed world allows it. What it can no longer pay stays: the world leaves it unfunded.</summary>
    private void Lay(string actor)
    {
        foreach (var id in _recorded.Inputs.Stopped.Where(id => _state.World.Programmes.Any(programme => programme.Order.Id == id && programme.Order.Actor == actor)))
            Happen(new ProgrammeMarked(Stamp(), actor, id, true));
        // What control vetoed was not given, and control's hand stands like its rulings.
        foreach (var given in _recorded.Given.Where(given => given.Draft.Actor == actor && (given.Vetoed is null || IsUndone(given.Draft))))
        {
            if (WhyNot(given.Draft) is { } why)
                _notes.Add(new(_recorded.Turn, given.Draft, why));
            else
                Happen(new DraftSaved(Stamp(), given.Draft));
        }
    }

    private bool Stays(Intervention made) => made.Kind is InterventionKind.Reverse or InterventionKind.RuleOff
        && !_question.Edits.OfType<InterventionUndone>().Any(edit => edit.Undoes(made));

    private bool IsLeftOut(string inject) =>
        _question.Edits.Any(edit => edit is InjectLeftOut left && left.Inject == inject && left.Turn <= _recorded.Turn);

    private bool IsUndone(Draft draft) => _question.Edits.Contains(new VetoUndone(_recorded.Turn, draft.Actor, draft.Id));

    /// <summary>Why the order can no longer be given. In the world that it was given in there is no reason, and none is looked for.</summary>
    private Refusal? WhyNot(Draft draft)
    {
        if (_recordedIn == _rules.Model && _state.World.Values.SequenceEqual(_recorded.Before.Values) && _state.World.Programmes.SequenceEqual(_recorded.Before.Programmes))
            return null;
        var refusal = _rules.Decide(_state, new SaveDraft(
            Id(), default, new Issuer.Seat(SeatOf(draft.Actor)), draft.Id, draft.Instrument, draft.Target, draft.Level, draft.Mode, draft.Turns, draft.ImposeIfRefused)).Refusal;
        return refusal is null || refusal.Code == Refusals.TooDearCode ? null : refusal;
    }

    /// <summary>A card gets the answer that it got, in this turn or when it was first asked; one that was never asked waits for its default.</summary>
    private void Answer(ChoiceCardDefinition card)
    {
        var given = _recorded.Choices.FirstOrDefault(choice => choice.Card == card.Id);
        if ((given?.Option ?? _firstAnswers.GetValueOrDefault(card.Id)) is { } option)
            Happen(new OptionChosen(Stamp(given?.By), card.Actor, card.Id, option, given?.Because ?? ""));
    }

    private GivenOrder? RecordedAnswer(ConsentRequest request) => _recorded.Given.FirstOrDefault(given =>
        given.Answer is not null && given.Host == request.Host && given.Draft.Actor == request.Draft.Actor
        && given.Draft.Instrument == request.Draft.Instrument && given.Draft.Target == request.Draft.Target);

    /// <summary>Everybody's orders are given; those who decide nothing else leave the table to their doctrine, which has only requests left to answer.</summary>
    private void LeaveAnswersToDoctrines()
    {
        foreach (var actor in _rules.Actors.Where(actor => !_deciders.Contains(actor.Id)))
            Happen(new OrdersSigned(Stamp(new Issuer.Doctrine(actor.Id)), actor.Id));
        _state = _state with { Seats = _state.Seats.RemoveAll(seat => !_deciders.Contains(seat.Actor)) };
    }

    private void Act()
    {
        for (var given = 0; UnplayedActors.NextCommand(_rules, _state, default) is { } command; given++)
        {
            if (given > Doctrines.Limits.CommandsOfASession)
                throw new InvariantBrokenException("doctrines come to an end of their turn", FormattableString.Invariant($"turn {_state.Turn}"));
            if (Give(command) is { } refusal)
                throw new InvariantBrokenException("doctrines keep to the rules", $"{refusal.Code} {refusal.Why} ({command})");
        }
    }

    private void Advance(Func<SessionEvent, SessionEvent>? change = null)
    {
        if (Give(new AdvancePhase(Id(), default, Control, _state.Phase), change) is { } refusal)
            throw new InvariantBrokenException("a what-if keeps to the rules of the room", $"{refusal.Code} {refusal.Why}");
    }

    private Refusal? Give(Command command, Func<SessionEvent, SessionEvent>? change = null)
    {
        var decision = _rules.Decide(_state, command);
        foreach (var happened in decision.Events)
            Happen(change is null ? happened : change(happened));
        return decision.Refusal;
    }

    private void Happen(SessionEvent happened) => _state = _rules.Evolve(_state, happened);

    private static string SeatOf(string actor) => "seat/" + actor;

    private static Seat Seat(EntityDefinition actor) => new(SeatOf(actor.Id), actor.Id, "", "", default);

    private string Id() => FormattableString.Invariant($"what-if/{_state.Version}");

    private Stamp Stamp(Issuer? by = null) => new(default, Id(), by ?? Control);
}
