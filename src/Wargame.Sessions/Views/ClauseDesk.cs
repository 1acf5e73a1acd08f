using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Clauses with the names that they speak of, and the words to write them with.</summary>
internal static class ClauseDesk
{
    /// <summary>A clause of a text, by its number from 1.</summary>
    public static ClauseView Of(Sight sight, AgreementText text, int number)
    {
        var clause = text.Clauses[number - 1];
        return new(
            number, clause, sight.Entity(clause.Party), [.. clause.Instruments.Select(sight.Instrument)],
            clause.Target.Length > 0 ? sight.Entity(clause.Target) : null, sight.Rules.Model.Find(clause.Number),
            clause.Kind == TermKind.Keep ? EachTurn(sight, clause.Instruments[0], clause.Level) : [], sight.Rules.Scenario.TurnLabel(text.LastTurnOf(clause)));
    }

    /// <summary>What terms can be picked from. Control writes for actors that nobody plays, and sees all.</summary>
    public static AgreementWords Words(Sight sight)
    {
        var orders = sight.Rules.Actors.SelectMany(actor => Orders(sight, actor.Id)).ToImmutableArray();
        var aimed = orders.SelectMany(order => order.Targets).Concat(sight.Rules.Actors.Select(actor => actor.Id)).ToHashSet(StringComparer.Ordinal);
        var numbers = Terms.Numbers(sight).ToImmutableArray();
        return new(
            AgreementDesk.Parties(sight, sight.Rules.Actors.Select(actor => actor.Id)), orders,
            [.. sight.World.Entities.Where(entity => aimed.Contains(entity.Id))],
            numbers, [.. numbers.Select(slot => sight.State.World.Values[slot.Index])], Spokesman.NextOpenTurn(sight.State));
    }

    private static IEnumerable<OrderWord> Orders(Sight sight, string party) => Terms.OrdersOf(sight, party)
        .GroupBy(order => order.Instrument)
        .Select(same => new OrderWord(
            party, same.Key, [.. same.Select(order => order.Target.Id).Where(_ => same.Key.TargetKind is not null)], EachTurn(sight, same.Key.Id, Order.FullLevel)));

    private static ImmutableArray<Price> EachTurn(Sight sight, string instrument, int level) => OrderDesk.Prices(
        sight, sight.Rules.Model.RunningCost(new Order("", "", instrument, "", level, Mode.Requested, 1)));
}
