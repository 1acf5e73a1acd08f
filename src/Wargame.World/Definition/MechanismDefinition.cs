namespace Wargame.World.Definition;

/// <summary>A causal claim of the paper behind the scenario, which rules carry: so that a reader finds each claim in the model.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The claim in one sentence.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record MechanismDefinition(int Number, string Text, Citation Citation, SourceSpan At);
