using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>
/// The orders, injects and answers that a formula asks about, found when it is compiled, so that a ledger line can name the orders behind
/// it, and a rule can sleep while there are none.
/// </summary>
internal sealed class Dependencies
{
    private readonly SortedSet<Trigger> _triggers = [];

    /// <summary>Whether the formula itself reads an intermediate value.</summary>
    public bool ReadsLets { get; set; }

    /// <summary>All of them, in a fixed order.</summary>
    public IReadOnlyCollection<Trigger> Triggers => _triggers;

    /// <summary>Pairs of instrument and target, ascending.</summary>
    public int[] Pairs => Of(TriggerKind.Pair);

    /// <summary>Entities whose impositions are read, ascending.</summary>
    public int[] ImposedOn => Of(TriggerKind.Imposition);

    public void Add(TriggerKind kind, int place) => _triggers.Add(new Trigger(kind, place));

    public void AddAll(Dependencies other) => _triggers.UnionWith(other._triggers);

    private int[] Of(TriggerKind kind) => [.. _triggers.Where(trigger => trigger.Kind == kind).Select(trigger => trigger.Place)];
}
