namespace Wargame.World.Definition;

/// <summary>
/// The unit of a number. Points and pure numbers are neutral in products (a share of something keeps its unit);
/// every other unit must match in sums, comparisons and results, and cancels in a quotient.
/// </summary>
/// <param name="Symbol">What authors write and readers see: <c>points</c>, <c>ha</c>, <c>$M</c>, <c>people</c>; empty for a pure number.</param>
public readonly record struct Unit(string Symbol)
{
    /// <summary>A pure number.</summary>
    public static Unit Number { get; } = new("");

    /// <summary>Points of a gauge, 0 to 100.</summary>
    public static Unit Points { get; } = new("points");

    /// <summary>Neutral in products and quotients.</summary>
    public bool IsNeutral => Symbol is "" or "points";

    /// <inheritdoc/>
    public override string ToString() => Symbol.Length == 0 ? "number" : Symbol;
}
