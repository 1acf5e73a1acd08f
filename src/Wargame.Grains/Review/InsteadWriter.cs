using Wargame.Grains.Wire;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.Review.Understudies;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.Sessions.WhatIfs;

namespace Wargame.Grains.Review;

/// <summary>What a doctrine would have decided in a team's place, for browsers: they play it as a what-if like their own.</summary>
internal static class InsteadWriter
{
    public static DoctrineInsteadView Write(SessionRules rules, int turn, DoctrineInstead instead) => new(
        [.. instead.Edits.Select(ToWire)],
        [.. instead.Orders.Select(draft => new DoctrineOrderView(
            turn, draft.Actor, draft.Instrument, draft.Target, OrderWire.Words(rules, draft), draft.Level, rules.Kept(draft.Because)))]);

    private static WhatIfChange ToWire(Edit edit) => edit switch
    {
        OrderEdit order => new(
            order.Turn, SupposedKind.Order.Word(), order.Actor, order.OrderId,
            new DraftOrder(order.OrderId, order.Instrument, order.Target, order.Level, order.Mode.Word(), order.Turns, order.ImposeIfRefused), "", 0),
        ChoiceEdit choice => new(choice.Turn, SupposedKind.Choice.Word(), choice.Actor, choice.Card, null, choice.Option, 0),
        OrderRemoved removed => new(removed.Turn, SupposedKind.Removed.Word(), removed.Actor, removed.OrderId, null, "", 0),
        _ => throw new InvalidOperationException($"a doctrine orders and answers cards, but {edit} is neither"),
    };
}
