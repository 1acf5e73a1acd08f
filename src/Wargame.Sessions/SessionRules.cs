using System.Collections.Frozen;
using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Turns;
using Wargame.Sessions.WhiteCell;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>
/// The rules of the room for one scenario: a pure decider. Immutable, shared between all sessions of the scenario, safe to use from any
/// thread.
/// </summary>
public sealed class SessionRules
{
    private readonly FrozenDictionary<string, EntityDefinition> _entities;
    private readonly FrozenDictionary<string, InstrumentDefinition> _instruments;
    private readonly SessionTongues _tongues;

    /// <summary>Makes the rules.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, compiled.</param>
    public SessionRules(ScenarioDefinition scenario, WorldModel model)
        : this(scenario, model, Language.English, null)
    {
    }

    /// <summary>Makes the rules in a language.</summary>
    /// <param name="scenario">The scenario in the language.</param>
    /// <param name="model">Its world, compiled.</param>
    /// <param name="language">The language.</param>
    /// <param name="english">The same rules in English; null when these are.</param>
    internal SessionRules(ScenarioDefinition scenario, WorldModel model, Language language, SessionRules? english)
    {
        Language = language;
        _tongues = new(this, english);
        Scenario = scenario;
        Model = model;
        _entities = model.Definition.Entities.ToFrozenDictionary(entity => entity.Id, StringComparer.Ordinal);
        _instruments = model.Definition.Instruments.ToFrozenDictionary(instrument => instrument.Id, StringComparer.Ordinal);
        Actors = [.. model.Definition.Entities.Where(entity => entity.IsActor)];
        Means = Views.OrderDesk.PaidFrom(model.Definition);
        Conditions = Drafting.Legality.Conditions(model.Definition);
    }

    /// <summary>The language of all texts that come from the scenario.</summary>
    public Language Language { get; }

    /// <summary>The same rules with the texts of another language. Nothing but texts differs, so a session's state fits all of them.</summary>
    public SessionRules In(Language language) => _tongues.Find(language);

    /// <summary>A text that a session has kept in English, such as a seat's title or a doctrine's reason, in the language of these rules.</summary>
    /// <param name="english">As it was kept; what is neither the scenario's nor the server's stays as it is.</param>
    public string Kept(string english) => _tongues.Kept(english) ?? Scenario.Phrases.Of(Language).Find(english) ?? english;

    /// <summary>A sentence in the language of these rules, with the names of the scenario in that language.</summary>
    public string Say(Sentence sentence) => Scenario.Phrases.Of(Language).Say(sentence, Name);

    private string? Name(object part) => part switch
    {
        EntityDefinition entity => Entity(entity.Id)?.Name ?? entity.Name,
        InstrumentDefinition instrument => Instrument(instrument.Id)?.Name ?? instrument.Name,
        VariableDefinition variable => Model.Definition.Variables.FirstOrDefault(known => known.Id == variable.Id)?.Name ?? variable.Name,
        LadderDefinition ladder => Model.Definition.Ladders.FirstOrDefault(known => known.Id == ladder.Id)?.Name ?? ladder.Name,
        CrisisDefinition crisis => Model.Definition.Crises.FirstOrDefault(known => known.Id == crisis.Id)?.Name ?? crisis.Name,
        RuleDefinition rule => Views.RuleWords.Name(this, rule),
        Slot slot => Views.Numbers.Words(Model.Find(slot.Key) ?? slot),
        Authored text => Kept(text.English),
        _ => null,
    };

    /// <summary>The scenario.</summary>
    public ScenarioDefinition Scenario { get; }

    /// <summary>Its world, compiled.</summary>
    public WorldModel Model { get; }

    /// <summary>Every actor, played or not, in the author's order.</summary>
    public ImmutableArray<EntityDefinition> Actors { get; }

    /// <summary>Ids of the variables that orders are paid from.</summary>
    internal ImmutableHashSet<string> Means { get; }

    /// <summary>Ids of the variables that conditions on orders read.</summary>
    internal ImmutableHashSet<string> Conditions { get; }

    /// <summary>The entity with this id, or null.</summary>
    public EntityDefinition? Entity(string id) => _entities.GetValueOrDefault(id);

    /// <summary>The instrument with this id, or null.</summary>
    public InstrumentDefinition? Instrument(string id) => _instruments.GetValueOrDefault(id);

    /// <summary>The cards that are asked in the session's turn, in the order in which the turn opened them.</summary>
    public IEnumerable<ChoiceCardDefinition> OpenCards(SessionState state) =>
        state.Cards.Select(id => Model.Definition.Cards.First(card => card.Id == id));

    /// <summary>What a command brings about, with all that follows from it by itself; or why it is refused, and then nothing has changed.</summary>
    public Decision Decide(SessionState state, Command command) => Decide(state, command, out _);

    /// <summary>The same, for who carries it out at once.</summary>
    /// <param name="state">The session.</param>
    /// <param name="command">The command.</param>
    /// <param name="after">The state after all events of the decision; the same when there are none.</param>
    public Decision Decide(SessionState state, Command command, out SessionState after)
    {
        after = state;
        var decision = DecideAlone(state, command);
        return decision.Events.IsEmpty ? decision : new Decision(Settle(ref after, decision.Events, Stamp.Of(command)), null);
    }

    /// <summary>Whether a command would be carried out and do something. Asking costs less than deciding: nothing that follows is worked out.</summary>
    public bool Allows(SessionState state, Command command) => DecideAlone(state, command) is { Accepted: true, Events.IsEmpty: false };

    /// <summary>The state after an event.</summary>
    /// <exception cref="InvariantBrokenException">A turn no longer gives the hash that was stored with it.</exception>
    public SessionState Evolve(SessionState state, SessionEvent happened) =>
        Bookkeeping.Note(state, happened.Evolve(this, state), happened);

    private static Refusal? Screen(SessionState state, Command command)
    {
        if (!Texts.IsId(command.Id))
            return Refusals.BadId;
        if (!state.IsOpen && command is not OpenSession)
            return Refusals.NotOpened;
        return command.By is Issuer.Control by && state.Cell.HasLeft(Facilitator.IdOf(by)) ? Refusals.NoSuchFacilitator : null;
    }

    /// <summary>What the command alone brings about.</summary>
    private Decision DecideAlone(SessionState state, Command command)
    {
        if (Screen(state, command) is { } refusal)
            return refusal;
        if (state.Memory.Holds(command.By, command.Id))
            return Decision.Nothing;
        if (Precedence.WhyNot(this, state, command) is { } late)
            return late;
        if (state.Away is not null && !command.WithoutRoom)
            return Refusals.RoomIsAway;
        return state.Pause is not null && !command.InPause ? Refusals.Paused : command.Decide(this, state);
    }

    /// <summary>Adds what follows by itself: the turn machine proceeds until it waits for somebody.</summary>
    private ImmutableArray<SessionEvent> Settle(ref SessionState state, ImmutableArray<SessionEvent> events, Stamp stamp)
    {
        state = Evolve(state, events);
        for (var step = 0; step < Limits.Transitions; step++)
        {
            if (TurnMachine.Next(this, state, Trigger.Proceed) is not { } phase)
                return events;
            var following = Entering.Into(this, state, phase, stamp);
            state = Evolve(state, following);
            events = events.AddRange(following);
        }
        throw new InvariantBrokenException("the turn machine waits for somebody in the end", state.SessionId);
    }

    private SessionState Evolve(SessionState state, ImmutableArray<SessionEvent> events)
    {
        foreach (var happened in events)
            state = Evolve(state, happened);
        return state;
    }
}
