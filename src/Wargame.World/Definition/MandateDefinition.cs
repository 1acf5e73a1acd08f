using System.Collections.Immutable;
using Wargame.World.Formulas;

namespace Wargame.World.Definition;

/// <summary>One public objective of a team.</summary>
/// <param name="Id">Kebab case, unique in the mandate.</param>
/// <param name="Text">What the team is to bring about.</param>
/// <param name="Entity">The entity of the number that shows it.</param>
/// <param name="Variable">The variable of the number that shows it.</param>
/// <param name="Met">Holds when the line is met.</param>
/// <param name="Partly">Holds when it is at least partly met.</param>
/// <param name="Weight">Share of the mandate; a mandate's weights sum to 100.</param>
/// <param name="Citation">Its source.</param>
public sealed record MandateLineDefinition(
    string Id, string Text, string Entity, string Variable, Formula Met, Formula Partly, int Weight, Citation Citation);

/// <summary>How a line of a mandate stands.</summary>
public enum LineState
{
    /// <summary>Not even partly met.</summary>
    Missed,

    /// <summary>Partly met: half its weight.</summary>
    Partly,

    /// <summary>Met.</summary>
    Met,
}

/// <summary>What an actor is publicly there to do (MODEL 3.8).</summary>
/// <param name="Actor">Whose it is.</param>
/// <param name="Lines">One to six.</param>
/// <param name="At">Where it is written.</param>
public sealed record MandateDefinition(string Actor, ImmutableArray<MandateLineDefinition> Lines, SourceSpan At);

/// <summary>A motive that only its team and control know. The session's seed deals one of its actor's cards.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">What the team also wants, and why.</param>
/// <param name="Met">Holds at the end when it succeeded.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record PrivateCardDefinition(
    string Id, string Actor, string Title, string Text, Formula Met, Citation Citation, SourceSpan At);

/// <summary>A number of the shared board or the projector.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Name">For people.</param>
/// <param name="Value">The formula, in points or the unit given.</param>
/// <param name="Unit">The unit shown.</param>
/// <param name="Good">Which direction is better.</param>
/// <param name="About">One sentence.</param>
/// <param name="Citation">Its source.</param>
public sealed record IndicatorDefinition(
    string Id, string Name, Formula Value, Unit Unit, GoodDirection Good, string About, Citation Citation);
