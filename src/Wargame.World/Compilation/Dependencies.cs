namespace Wargame.World.Compilation;

/// <summary>
/// The orders that a formula asks about, found when it is compiled, so that a ledger line can name the orders behind it: pairs of
/// instrument and target, and entities whose impositions count.
/// </summary>
internal sealed class Dependencies
{
    private readonly SortedSet<int> _pairs = [];
    private readonly SortedSet<int> _imposedOn = [];

    /// <summary>Whether the formula itself reads an intermediate value.</summary>
    public bool ReadsLets { get; set; }

    /// <summary>Pairs of instrument and target, ascending.</summary>
    public int[] Pairs => [.. _pairs];

    /// <summary>Entities whose impositions are read, ascending.</summary>
    public int[] ImposedOn => [.. _imposedOn];

    public void AddPair(int pair) => _pairs.Add(pair);

    public void AddImposition(int entity) => _imposedOn.Add(entity);

    public void AddAll(Dependencies other)
    {
        _pairs.UnionWith(other._pairs);
        _imposedOn.UnionWith(other._imposedOn);
    }
}
