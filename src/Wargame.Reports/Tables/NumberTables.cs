using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>Numbers, and what moved them.</summary>
internal static class NumberTables
{
    private const string MilliUnit = "thousandths of the unit";

    /// <summary>One value a row.</summary>
    public static ITableMaker Numbers { get; } = new TableMaker<NumberRow>("numbers", "A number of the world after a turn, as the reader was told of it.", NumbersOf,
    [
        Whole<NumberRow>("turn", "turn, 0 for the opening", "After which turn.", row => row.Turn),
        Text<NumberRow>("number", "key", "The number.", row => row.Key),
        Text<NumberRow>("name", "", "What it measures.", row => row.Name),
        Text<NumberRow>("entity", "id", "Whose it is; empty for an indicator of the shared board.", row => row.Entity),
        Text<NumberRow>("kind", "gauge, stock, indicator", "A gauge from 0 to 100, a stock that is counted, or an indicator made of others.", row => row.Kind),
        Text<NumberRow>("unit", "", "Its unit; empty for a pure number.", row => row.Unit.Symbol),
        Text<NumberRow>("good", "high, low, neither", "Which direction is better.", row => row.Good.Word()),
        Text<NumberRow>("told", "confirmed, partial, rumour", "How much the reader is told of it: the value, a range, or a word.", row => row.Told.Word()),
        Figure<NumberRow>("value", "the number's unit", "The value; empty where it is not told exactly.", row => row.Value?.Units()),
        Whole<NumberRow>("value_milli", MilliUnit, "The same, exact.", row => row.Value),
        Figure<NumberRow>("low", "the number's unit", "The lower end of the range that is told; empty otherwise.", row => row.Low?.Units()),
        Figure<NumberRow>("high", "the number's unit", "The upper end of the range that is told; empty otherwise.", row => row.High?.Units()),
        Text<NumberRow>("rumour", "", "The word that is told; empty otherwise.", row => row.Rumour),
    ]);

    /// <summary>A cause of a change a row.</summary>
    public static ITableMaker Ledger { get; } = new TableMaker<LedgerRow>(
        "ledger", "A cause of a number's change in a turn. The rows of a number and turn sum exactly to its change.", LedgerOf,
    [
        Whole<LedgerRow>("turn", "turn, from 1", "The turn.", row => row.Change.Turn),
        Text<LedgerRow>("number", "key", "The number that moved.", row => row.Change.Slot.Key),
        Whole<LedgerRow>("line", "from 1", "Its place among the causes of that change, the largest first.", row => row.Line),
        Text<LedgerRow>("kind", "rule, cost, ladder, ruling, drift, clamp, hidden", "What sort of cause it is; hidden ones are told as one sum.", row => row.Cause.Sort.Word()),
        Text<LedgerRow>("cause", "", "The cause, in words.", row => row.Cause.Label),
        Text<LedgerRow>("behind", "", "The order, inject or choice behind it, in words; empty for a law of the world.", row => row.Cause.Behind.OrNothing()),
        Text<LedgerRow>("actor", "id", "Whose doing it is; empty when it is nobody's.", row => row.Cause.Actor?.Id),
        Text<LedgerRow>("rule", "id", "The rule; empty for what is none.", row => row.Cause.Rule?.Id),
        Text<LedgerRow>("because", "", "Why this moves that.", row => row.Cause.Because.OrNothing()),
        Text<LedgerRow>("source", "", "The rule's source.", row => row.Cause.Rule?.Citation.Source),
        Text<LedgerRow>("grade", "seed, external, design, memory", "How well the source supports it.", row => row.Cause.Rule?.Citation.Grade.Word()),
        Text<LedgerRow>("written_at", "file:line:column", "Where the rule is written.", row => row.Cause.Rule?.At.ToString()),
        Figure<LedgerRow>("change", "the number's unit", "What it did to the number.", row => row.Cause.Amount.Units()),
        Whole<LedgerRow>("change_milli", MilliUnit, "The same, exact.", row => row.Cause.Amount),
    ]);

    private static IEnumerable<NumberRow> NumbersOf(Witness witness)
    {
        foreach (var change in witness.Explanations)
        {
            if (change.Turn == 1)
                yield return Exact(change, 0, change.Before);
            yield return Exact(change, change.Turn, change.After);
        }
        foreach (var number in witness.Last.Told)
        {
            var kind = number.Entity is null ? "indicator" : witness.Rules.Model.Find(number.Key)!.Variable.Kind.Word();
            var row = new NumberRow(0, number.Key, number.Name, number.Entity?.Id, kind, number.Unit, number.Good, number.Level, null, null, null, null);
            // What is seen exactly, and is no indicator, is among the explanations.
            for (var turn = 0; turn < number.Course.Length && number.Entity is null; turn++)
                yield return row with { Turn = turn, Value = number.Course[turn] };
            for (var turn = 0; turn < number.Told.Length; turn++)
                yield return Estimated(row with { Turn = turn }, number.Told[turn]);
        }
    }

    private static NumberRow Exact(Explanation change, int turn, long value)
    {
        var (entity, variable) = (change.Slot.Entity, change.Slot.Variable);
        return new(turn, change.Slot.Key, variable.Name, entity.Id, variable.Kind.Word(), variable.Unit, variable.Good, DisclosureLevel.Confirmed, value, null, null, null);
    }

    // The ends of a rumour's range would tell more than its word.
    private static NumberRow Estimated(NumberRow row, Estimate told) => told.Word is { } word
        ? row with { Rumour = word.Word() }
        : row with { Low = told.Low, High = told.High };

    private static IEnumerable<LedgerRow> LedgerOf(Witness witness) =>
        witness.Explanations.SelectMany(change => change.Causes.Select((cause, place) => new LedgerRow(change, cause, place + 1)));

    private sealed record NumberRow(
        int Turn, string Key, string Name, string? Entity, string Kind, Unit Unit, GoodDirection Good, DisclosureLevel Told, long? Value, long? Low, long? High, string? Rumour);

    private sealed record LedgerRow(Explanation Change, CauseView Cause, int Line);
}
