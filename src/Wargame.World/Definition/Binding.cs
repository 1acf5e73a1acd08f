namespace Wargame.World.Definition;

/// <summary>
/// One line of a rule's <c>for</c>: a name that stands for each entity of a kind (<c>s in segment</c>, <c>r in region tagged coca</c>), for
/// each entity in a relation (<c>n in r.borders</c>), or for the one entity in a relation (<c>r = s.lives_in</c>).
/// A rule has an instance for every combination; a combination whose relation is empty has none.
/// </summary>
/// <param name="Name">The name used in the rule's formulas.</param>
/// <param name="Kind">The kind to range over, or null when a relation is followed.</param>
/// <param name="Tag">If not null, only entities with this tag.</param>
/// <param name="From">The earlier name whose relation is followed, or null.</param>
/// <param name="Relation">The relation followed, or null.</param>
/// <param name="All">True for <c>in</c> (all related entities), false for <c>=</c> (the first).</param>
/// <param name="At">Where it is written.</param>
public sealed record Binding(string Name, EntityKind? Kind, string? Tag, string? From, string? Relation, bool All, SourceSpan At);
