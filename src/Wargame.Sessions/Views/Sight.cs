using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>One viewer looking at one state of a session: everything that a view is made from, and who is looking.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="State">The session.</param>
/// <param name="Viewer">Who looks.</param>
/// <param name="Presence">By seat id, whether a browser is connected.</param>
internal sealed record Sight(SessionRules Rules, SessionState State, Viewer Viewer, ImmutableDictionary<string, bool> Presence)
{
    private Knowledge? _knowledge;

    /// <summary>What the session would have come to without this actor or that; played only when it is over.</summary>
    public Shadows Shadows { get; init; } = Shadows.None;

    /// <summary>What unplayed actors would have ordered otherwise; for control alone.</summary>
    public RunnersUp RunnersUp { get; init; } = RunnersUp.None;

    /// <summary>The world definition.</summary>
    public WorldDefinition World => Rules.Model.Definition;

    /// <summary>The actor of the viewer's team; empty for the others.</summary>
    public string Me => Viewer is Viewer.Team team ? team.Actor : "";

    /// <summary>The belief profile that the session is played under, or null when the scenario has none to choose.</summary>
    public ProfileDefinition? Beliefs => World.Profiles.FirstOrDefault(profile => profile.Id == Rules.Model.Profile);

    /// <summary>Whether nothing that has happened is hidden from the viewer.</summary>
    public bool SeesAll => Viewer is Viewer.Control or Viewer.Review;

    /// <summary>Whether the session is played out, so that verdicts are given.</summary>
    public bool IsOver => State.Phase >= Phase.HotWash;

    /// <summary>What the viewer is told of the facts of the session.</summary>
    public Knowledge Knowledge => _knowledge is { } known && ReferenceEquals(known.State, State) && known.Reader == Me ? known : _knowledge = new(Rules, State, Me);

    /// <summary>The world as it was last released, as the viewer is told of it.</summary>
    public WorldState Told => SeesAll ? State.World : Knowledge.World;

    /// <summary>How much the viewer is told of a fact.</summary>
    public DisclosureLevel Level(Fact fact) => SeesAll ? DisclosureLevel.Confirmed : Knowledge.Level(fact);

    /// <summary>How much the viewer is told of a number.</summary>
    public DisclosureLevel Level(Slot slot) => SeesAll ? DisclosureLevel.Confirmed : Knowledge.Level(slot);

    /// <summary>Whether the viewer may see a number exactly.</summary>
    public bool Sees(Slot slot) => Level(slot) == DisclosureLevel.Confirmed;

    /// <summary>Whether the viewer knows all of an order that was given.</summary>
    public bool Knows(Order order) => Level(Facts.Order(order.Id, order.Instrument, order.Actor)) == DisclosureLevel.Confirmed;

    /// <summary>Whether the viewer may know that such orders are given, where nothing else is said.</summary>
    public bool Knows(InstrumentDefinition instrument, string orderer) => SeesAll || !instrument.Covert || orderer == Me;

    /// <summary>Whether news to these actors (none: to everyone) are addressed to the viewer.</summary>
    public bool Receives(ImmutableArray<string> actors) => SeesAll || actors.IsEmpty || actors.Contains(Me);

    /// <summary>The slots that the viewer may see exactly.</summary>
    public IEnumerable<Slot> VisibleSlots() => Rules.Model.Slots.Where(Sees);

    /// <summary>The entity with an id that the definition guarantees.</summary>
    public EntityDefinition Entity(string id) =>
        Rules.Entity(id) ?? throw new World.InvariantBrokenException("an entity that is referred to exists", id);

    /// <summary>The instrument with an id that the definition guarantees.</summary>
    public InstrumentDefinition Instrument(string id) =>
        Rules.Instrument(id) ?? throw new World.InvariantBrokenException("an instrument that was ordered exists", id);

    /// <summary>A sentence in the reader's language.</summary>
    public string Say(Sentence sentence) => Rules.Say(sentence);

    /// <summary>Which facilitator did something, for the white cell's eyes; empty while there has been only one.</summary>
    public string By(Issuer? by) => Rules.Kept(State.Cell.Attribution(by));

    /// <summary>Names of actors; empty for everyone.</summary>
    public ImmutableArray<string> Names(ImmutableArray<string> actors) => [.. actors.Select(actor => Entity(actor).Name)];
}
