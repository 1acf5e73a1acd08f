using Wargame.Sessions.Views;
using Wargame.Sessions;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;

namespace Wargame.Doctrines;

/// <summary>
/// An unplayed actor at its desk. Its formulas are evaluated on the turn ahead as a team sees it, with this turn's injects and without the
/// others' drafts, and of a number that is kept from the actor with what it is told; the loader allows them only what the actor may see. So a doctrine knows no more than a team would.
/// </summary>
internal sealed class Mind(SessionRules rules, SessionState state, EntityDefinition actor, DateTimeOffset at)
{
    // What is kept from a team is kept from its doctrine: wrong intelligence misleads both.
    private readonly WorldState _told = View.WorldOf(rules, state, actor.Id);

    /// <summary>The rules.</summary>
    public SessionRules Rules => rules;

    /// <summary>The session.</summary>
    public SessionState State => state;

    /// <summary>The actor.</summary>
    public EntityDefinition Actor => actor;

    /// <summary>The time to put on commands.</summary>
    public DateTimeOffset At => at;

    /// <summary>What it has decided in this turn.</summary>
    public Desk Desk { get; } = state.Desk(actor.Id);

    /// <summary>Its doctrine: its own, else its kind's; null when the scenario has none, and then it holds still.</summary>
    public DoctrineDefinition? Doctrine { get; } =
        rules.Model.Definition.Doctrines.FirstOrDefault(doctrine => doctrine.Actor == actor.Id)
        ?? rules.Model.Definition.Doctrines.FirstOrDefault(doctrine => doctrine.Actor is null && doctrine.Kind == actor.Kind);

    /// <summary>Who gives its commands.</summary>
    public Issuer By { get; } = new Issuer.Doctrine(actor.Id);

    /// <summary>Whether a condition holds; no condition always does.</summary>
    public bool Holds(Formula? condition) => condition is null || Value(condition) != 0;

    /// <summary>The value of a formula in the turn ahead.</summary>
    public double Value(Formula formula) => rules.Model.EvaluateAhead(formula, _told, state.Injects);

    /// <summary>
    /// A command's id. It holds the session's version, so that a doctrine that takes over again in the same turn is not taken for an echo.
    /// </summary>
    public string CommandId(string what) => FormattableString.Invariant($"doctrine/{state.Version}/{what}");
}
