using Wargame.Review.Understudies;
using Wargame.Sessions;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.Views;
using Wargame.World.Ledger;
using Wargame.World.State;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>What was ordered, asked, decided and chosen.</summary>
internal static class OrderTables
{
    /// <summary>An order a row.</summary>
    public static ITableMaker Orders { get; } = new TableMaker<OrderRow>("orders", "An order, as far as the reader was told of it.", OrdersOf,
    [
        Whole<OrderRow>("turn", "turn, from 1", "The turn in which it was given.", row => row.Turn),
        Text<OrderRow>("order", "id", "The order.", row => row.Order.OrderId),
        Text<OrderRow>("actor", "id", "Who gave it; empty when the reader is not told.", row => row.Order.Actor?.Id),
        Text<OrderRow>("instrument", "id", "What was ordered.", row => row.Order.Instrument.Id),
        Text<OrderRow>("target", "id", "On whom or where.", row => row.Order.Target?.Id),
        Figure<OrderRow>("level", "0 to 1", "The effort; empty when the reader is not told.", row => row.Order.Level == 0 ? null : ((long)row.Order.Level).Units()),
        Text<OrderRow>("mode", "requested, joint, multilateral, accepted, conditioned, imposed", "The mode that it got; the one offered when it was withdrawn.", row => row.Order.Mode.Word()),
        Whole<OrderRow>("turns", "turns", "For how many turns.", row => row.Order.Turns),
        Text<OrderRow>("host", "id", "Who was asked for consent.", row => row.Order.Host?.Id),
        Text<OrderRow>("answer", "accept, conditions, request, refuse", "The host's answer.", row => row.Order.Answer?.Word()),
        Truth<OrderRow>("by_silence", "Whether silence answered.", row => row.Order.BySilence),
        Truth<OrderRow>("withdrawn", "Whether a refusal withdrew it.", row => row.Order.Withdrawn),
        Truth<OrderRow>("vetoed", "Whether control vetoed it.", row => row.Order.Vetoed is not null),
        Truth<OrderRow>("failed", "Whether it could not be carried out as things were.", row => row.Order.Failed is not null),
        Text<OrderRow>("told", "confirmed, partial, rumour", "How much the reader is told; unless that is all, actor and level may be wrong.", row => row.Order.Told.Word()),
        Text<OrderRow>("drafted_by", "seat, or doctrine", "Who drafted it; empty for other teams' orders.", row => row.DraftedBy),
        Text<OrderRow>("because", "", "The reason: the doctrine's for what it ordered, the team's own for what it signed.", row => row.Because),
        Figure<OrderRow>("doctrine_level", "0 to 1", "The effort that the doctrine of the reader's own team would have given this order, 0 for an order that it would not have given; empty for other teams' and for what a doctrine ordered.", row => row.DoctrineLevel),
    ]);

    /// <summary>What a doctrine would have ordered, an order a row.</summary>
    public static ITableMaker DoctrineOrders { get; } = new TableMaker<DoctrineOrder>("doctrine_orders",
        "An order that a team's doctrine would have given in its people's place, knowing what they knew when the deliberation was opened, and supposing that hosts agree; a team's edition has its own.",
        witness => witness.Recording.DoctrineOrders.Where(order => witness.IsTold(order.Draft.Actor)),
    [
        Whole<DoctrineOrder>("turn", "turn, from 1", "The turn.", order => order.Turn),
        Text<DoctrineOrder>("actor", "id", "Whose doctrine.", order => order.Draft.Actor),
        Text<DoctrineOrder>("instrument", "id", "What it would have ordered.", order => order.Draft.Instrument),
        Text<DoctrineOrder>("target", "id", "On whom or where.", order => order.Draft.Target),
        Figure<DoctrineOrder>("level", "0 to 1", "The effort.", order => ((long)order.Draft.Level).Units()),
        Text<DoctrineOrder>("mode", "requested, joint, multilateral, imposed", "The mode that it would have offered.", order => order.Draft.Mode.Word()),
        Whole<DoctrineOrder>("turns", "turns", "For how many turns.", order => order.Draft.Turns),
        Text<DoctrineOrder>("because", "", "Its reason.", order => order.Draft.Because.OrNothing()),
        Text<DoctrineOrder>("order", "id", "The team's own order for the same thing; empty when it gave none.", order => order.Given?.OrderId(order.Turn)),
        Figure<DoctrineOrder>("ordered_level", "0 to 1", "The effort of that.", order => order.Given is { } given ? ((long)given.Level).Units() : null),
    ]);

    /// <summary>A price a row.</summary>
    public static ITableMaker Costs { get; } = new TableMaker<CostRow>("order_costs", "What an order took from a number of its orderer in a turn; a team's edition has its own.", CostsOf,
    [
        Whole<CostRow>("turn", "turn, from 1", "The turn in which it was paid.", row => row.Turn),
        Text<CostRow>("order", "id", "The order; several, parted by spaces, where they were paid together.", row => row.Order),
        Text<CostRow>("actor", "id", "Who paid.", row => row.Actor),
        Text<CostRow>("number", "key", "What was paid from.", row => row.Slot.Key),
        Text<CostRow>("unit", "", "Its unit.", row => row.Slot.Variable.Unit.Symbol),
        Figure<CostRow>("paid", "the number's unit", "How much; negative for a gain.", row => (-row.Change).Units()),
        Whole<CostRow>("paid_milli", "thousandths of the unit", "The same, exact.", row => -row.Change),
    ]);

    /// <summary>A choice a row.</summary>
    public static ITableMaker Choices { get; } = new TableMaker<ChoiceRow>("choices", "An answer to a card; a team's edition has its own.", ChoicesOf,
    [
        Whole<ChoiceRow>("turn", "turn, from 1", "The turn.", row => row.Turn),
        Text<ChoiceRow>("actor", "id", "Who was asked.", row => row.Choice.Actor),
        Text<ChoiceRow>("card", "id", "The card.", row => row.Choice.Card),
        Text<ChoiceRow>("option", "id", "The option that was chosen.", row => row.Choice.Option),
        Text<ChoiceRow>("chosen_by", "seat, doctrine or clock", "Who chose; the clock for silence.", row => row.Choice.By.Who()),
    ]);

    /// <summary>A decision a row.</summary>
    public static ITableMaker Decisions { get; } = new TableMaker<DecisionTaken>("decisions", "What a person decided for their team, and why; a team's edition has its own.",
        witness => witness.Recording.End.Decisions.Where(taken => witness.Owns(taken.Actor)),
    [
        Whole<DecisionTaken>("turn", "turn, from 1", "The turn.", taken => taken.Turn),
        Moment<DecisionTaken>("decided_at", "When.", taken => taken.At),
        Text<DecisionTaken>("actor", "id", "For whom.", taken => taken.Actor),
        Text<DecisionTaken>("seat", "pseudonym", "Who.", taken => taken.SeatId),
        Text<DecisionTaken>("kind", "signed, answered, chosen, agreed, left", "What sort of decision.", taken => taken.Kind.Word()),
        Text<DecisionTaken>("subject", "id", "The request, card or agreement.", taken => taken.Subject.OrNothing()),
        Text<DecisionTaken>("choice", "", "The answer or option.", taken => taken.Choice.OrNothing()),
        Whole<DecisionTaken>("orders", "orders", "How many orders it was about.", taken => taken.Orders.Length),
        Text<DecisionTaken>("because", "", "Why, in the person's words.", taken => taken.Because.OrNothing()),
    ]);

    private static IEnumerable<OrderRow> OrdersOf(Witness witness)
    {
        var drafts = witness.Recording.Played.Turns.SelectMany(record => record.Given.Select(given => (record.Turn, given.Draft)))
            .Where(one => witness.Owns(one.Draft.Actor)).ToDictionary(one => one.Draft.OrderId(one.Turn), one => one.Draft, StringComparer.Ordinal);
        var signed = witness.Recording.End.Decisions.Where(taken => taken.Kind == DecisionKind.Signed && taken.Because.Length > 0 && witness.Owns(taken.Actor))
            .ToLookup(taken => (taken.Turn, taken.Actor), taken => taken.Because);
        var doctrine = witness.Recording.DoctrineOrders.Where(choice => choice.Given is not null).ToDictionary(choice => choice.Given!.OrderId(choice.Turn), choice => choice.Draft.Level, StringComparer.Ordinal);
        return
            from outcome in witness.Outcomes
            from order in outcome.Orders
            let draft = drafts.GetValueOrDefault(order.OrderId)
            let reasons = draft is null ? "" : string.Join("; ", signed[(outcome.Turn, draft.Actor)].Distinct())
            let level = draft is null or { By: Issuer.Doctrine } || !witness.IsTold(draft.Actor) ? default(double?) : ((long)doctrine.GetValueOrDefault(order.OrderId)).Units()
            select new OrderRow(outcome.Turn, order, draft?.By.Who(), (order.Because.Length > 0 ? order.Because : reasons).OrNothing(), level);
    }

    private static IEnumerable<CostRow> CostsOf(Witness witness) =>
        from record in witness.Recording.Played.Turns
        from line in record.Result.Ledger
        where line.Kind == CauseKind.Cost && witness.Owns(line.Actor)
        select new CostRow(record.Turn, Spelling.Several(line.Orders), line.Actor, witness.Rules.Model.Slots[line.Slot], line.Actual);

    private static IEnumerable<ChoiceRow> ChoicesOf(Witness witness) =>
        from record in witness.Recording.Played.Turns
        from choice in record.Choices
        where witness.Owns(choice.Actor)
        select new ChoiceRow(record.Turn, choice);

    private sealed record OrderRow(int Turn, RevealedOrder Order, string? DraftedBy, string? Because, double? DoctrineLevel);

    private sealed record CostRow(int Turn, string Order, string Actor, Slot Slot, long Change);

    private sealed record ChoiceRow(int Turn, CardChoice Choice);
}
