using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>
/// The orders, injects and answers that a formula asks about, found when it is compiled, so that a ledger line can name the orders behind
/// it, and a rule can sleep while there are none.
/// </summary>
internal sealed class Dependencies
{
    private static readonly SortedSet<Trigger> Nothing = [];

    /// <summary>Null as long as there are none: most formulas ask about no order.</summary>
    private SortedSet<Trigger>? _triggers;

    /// <summary>Whether the formula itself reads an intermediate value.</summary>
    public bool ReadsLets { get; set; }

    /// <summary>All of them, in a fixed order.</summary>
    public IReadOnlyCollection<Trigger> Triggers => _triggers ?? Nothing;

    /// <summary>Pairs of instrument and target, ascending.</summary>
    public int[] Pairs => Of(TriggerKind.Pair);

    /// <summary>Entities whose impositions are read, ascending.</summary>
    public int[] ImposedOn => Of(TriggerKind.Imposition);

    public void Add(TriggerKind kind, int place) => (_triggers ??= []).Add(new Trigger(kind, place));

    public void AddAll(Dependencies other)
    {
        if (other._triggers is { } more)
            (_triggers ??= []).UnionWith(more);
    }

    private int[] Of(TriggerKind kind) =>
        _triggers is null ? [] : [.. _triggers.Where(trigger => trigger.Kind == kind).Select(trigger => trigger.Place)];
}
