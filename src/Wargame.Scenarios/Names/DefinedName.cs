using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

/// <summary>Something that a scenario defines by name, for editors: where it is, and in a few words what it is.</summary>
/// <param name="Kind">entity, variable, inject, …</param>
/// <param name="Id">Its id, as formulas and references write it.</param>
/// <param name="At">Where the id is written; no place for words that are only used, such as tags.</param>
/// <param name="About">Its name, or what else tells what it is; may be empty.</param>
public sealed record DefinedName(string Kind, string Id, SourceSpan At, string About);
