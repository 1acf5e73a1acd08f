using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Sessions.WhatIfs;
using Wargame.World.Definition;
using Milli = Wargame.World.Limits;

namespace Wargame.Grains.Wire;

/// <summary>What browsers suppose, in the words of the rules.</summary>
public static class WhatIfReader
{
    /// <summary>The supposition, or null when a word is none of the known ones.</summary>
    public static Supposition? Read(WhatIfDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var changes = draft.Changes.Select(Read).ToList();
        return changes.Contains(null) ? null : new([.. changes.OfType<Supposed>()], draft.Doctrines, draft.Luck);
    }

    /// <summary>The supposition as browsers write it.</summary>
    internal static WhatIfDraft ToWire(this Supposition supposition) =>
        new([.. supposition.Changes.Select(ToWire)], supposition.Doctrines, supposition.Luck);

    private static Supposed? Read(WhatIfChange change)
    {
        if (DraftReader.ReadWord<SupposedKind>(change.Kind) is not { } kind || !double.IsFinite(change.Change) || Math.Abs(change.Change) > Milli.Amount)
            return null;
        if (kind == SupposedKind.Answer && DraftReader.ReadWord<HostAnswer>(change.Word) is null)
            return null;
        var order = Read(change.Order);
        return (change.Order is null) == (order is null)
            ? new(change.Turn, kind, change.Actor, change.Subject, order, change.Word, (long)Math.Round(change.Change * Milli.Milli))
            : null;
    }

    private static SupposedOrder? Read(DraftOrder? order) => order is not null && DraftReader.ReadMode(order.Mode) is { } mode
        ? new(order.Instrument, order.Target, order.Level, mode, order.Turns, order.ImposeIfRefused)
        : null;

    private static WhatIfChange ToWire(Supposed change) => new(
        change.Turn, change.Kind.Word(), change.Actor, change.Subject,
        change.Order is { } order ? new(change.Subject, order.Instrument, order.Target, order.Level, order.Mode.Word(), order.Turns, order.ImposeIfRefused) : null,
        change.Word, change.Change.Units());
}
