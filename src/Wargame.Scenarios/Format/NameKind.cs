namespace Wargame.Scenarios.Format;

/// <summary>A sort of thing that has names of its own in a scenario.</summary>
public enum NameKind
{
    /// <summary>An actor, region, segment or the world.</summary>
    Entity,

    /// <summary>An entity that acts: a government, the United States, an armed group, a population, a multilateral.</summary>
    Actor,

    /// <summary>An entity that is a place.</summary>
    Region,

    /// <summary>A gauge or stock.</summary>
    Variable,

    /// <summary>A variable of an entity, written <c>entity.variable</c>.</summary>
    Number,

    /// <summary>A part of a turn in which variables settle.</summary>
    Stage,

    /// <summary>A tag of entities.</summary>
    Tag,

    /// <summary>A relation between entities.</summary>
    Relation,

    /// <summary>A belief profile.</summary>
    Profile,

    /// <summary>A named number of the model.</summary>
    Coefficient,

    /// <summary>A causal mechanism, by its number.</summary>
    Mechanism,

    /// <summary>A rule or effect.</summary>
    Rule,

    /// <summary>Something that may be ordered.</summary>
    Instrument,

    /// <summary>Something that happens.</summary>
    Inject,

    /// <summary>A ladder of escalation.</summary>
    Ladder,

    /// <summary>A crisis that breaks out by itself.</summary>
    Crisis,

    /// <summary>A choice that is put to an actor.</summary>
    Card,

    /// <summary>An option of a card.</summary>
    Option,

    /// <summary>A line of a mandate.</summary>
    MandateLine,

    /// <summary>A private card.</summary>
    PrivateCard,

    /// <summary>A number of the shared board.</summary>
    Indicator,

    /// <summary>A disclosure.</summary>
    Disclosure,

    /// <summary>A question of the hot wash.</summary>
    Question,

    /// <summary>A seat of a team, by its title.</summary>
    Seat,

    /// <summary>A country whose boundaries the program has.</summary>
    Country,

    /// <summary>A first-level division of a country on the map.</summary>
    Division,

    /// <summary>A parameter of an included file.</summary>
    Parameter,

    /// <summary>A name that a formula gives a value: a <c>let</c> name.</summary>
    Let,

    /// <summary>A warning, by its code.</summary>
    Warning,

    /// <summary>The folder of the scenario.</summary>
    Scenario,
}
