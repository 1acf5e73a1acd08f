namespace Wargame.World;

/// <summary>A law that must always hold does not: a fault of the program, never of a player. Nothing of the turn may be kept.</summary>
/// <param name="invariant">Which law, in words.</param>
/// <param name="where">Where: the number, the turn.</param>
public sealed class InvariantBrokenException(string invariant, string where) : Exception($"{invariant} (at {where})")
{
    /// <summary>Which law, in words.</summary>
    public string Invariant { get; } = invariant;

    /// <summary>Where: the number, the turn.</summary>
    public string Where { get; } = where;
}
