using System.Collections.Immutable;
using Wargame.Protocol.Control;
using Wargame.Review.Lines;
using Wargame.Sessions;

namespace Wargame.Grains.Wire;

/// <summary>Two lines side by side.</summary>
internal static class LineWire
{
    private const int LevelToPercent = 10;

    public static LineComparisonView ToWire(this LineComparison comparison, SessionRules rules, LineView first, LineView second) => new(
        first, second, comparison.Turns, comparison.Turns == 0 ? "" : rules.Scenario.TurnLabel(comparison.Turns),
        [.. comparison.Headlines.Where(headline => headline.Headline.Actor.Length > 0).Select(ToWire)],
        [.. comparison.Headlines.Where(headline => headline.Headline.Actor.Length == 0).Select(ToWire)],
        [.. comparison.Differences.Select(ToWire)],
        [.. comparison.Orders.Select(orders => orders.ToWire(rules))]);

    public static OrdersThatDiffer ToWire(this OrdersOfLines orders, SessionRules rules) => new(
        orders.Turn, rules.Scenario.TurnLabel(orders.Turn), Words(rules, orders.OnlyFirst), Words(rules, orders.OnlySecond));

    private static ComparedFigure ToWire(HeadlineInLines line) => new(
        line.Headline.Id, line.Headline.Name, line.Headline.Unit.Symbol, line.Headline.Good.Word(), Units(line.First), Units(line.Second), []);

    private static ComparedFigure ToWire(DifferenceOfLines line)
    {
        var variable = line.Number.Slot.Variable;
        return new(
            line.Number.Slot.Key, Wire.Words.Label(variable.Name, line.Number.Slot.Entity), variable.Unit.Symbol, variable.Good.Word(),
            Units(line.First), Units(line.Second),
            [.. line.Causes.Select(cause => new ComparedReason(cause.Example.Because, cause.Sums[0].Units(), cause.Sums[1].Units()))]);
    }

    private static IReadOnlyList<double> Units(ImmutableArray<long> course) => [.. course.Select(value => value.Units())];

    /// <summary>Orders in words, with what became of them.</summary>
    public static IReadOnlyList<string> Words(SessionRules rules, ImmutableArray<GivenOrder> orders) => [.. orders.Select(given => Words(rules, given))];

    private static string Words(SessionRules rules, GivenOrder given)
    {
        var draft = given.Draft;
        var (actor, instrument, level) = (rules.Entity(draft.Actor), rules.Instrument(draft.Instrument), draft.Level / LevelToPercent);
        var target = draft.Target == draft.Actor ? null : rules.Entity(draft.Target);
        var order = target is null ? rules.Say($"{actor}: {instrument}, {level}%") : rules.Say($"{actor}: {instrument}, {target}, {level}%");
        if (given.Withdrawn)
            return rules.Say($"{order} (refused and withdrawn)");
        if (given.Failed is not null)
            return rules.Say($"{order} (could not be carried out)");
        return given.Vetoed is null ? order : rules.Say($"{order} (vetoed)");
    }
}
