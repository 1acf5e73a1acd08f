namespace Wargame.World.Turn;

/// <summary>Which rule makes a change, and whose doing it is.</summary>
/// <param name="Rule">The rule's index.</param>
/// <param name="Cause">The rule's cause.</param>
/// <param name="Origin">Whose doing it is.</param>
internal sealed record Attribution(int Rule, string Cause, Origin Origin);
