using Wargame.Reports.Tables;

namespace Wargame.Reports.Tests;

/// <summary>The tables tell the session: one thing a row, and every sum exact.</summary>
public class TableTests
{
    public static TheoryData<string> Editions => ["full", "public", PlayedSession.Bolivia, PlayedSession.UnitedStates];

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_ledger_sums_exactly_to_the_change_of_every_number_that_is_told_exactly(string edition)
    {
        var tables = PlayedSession.Tables(edition);
        var numbers = Named(tables, "numbers").Where(row => (string?)row["kind"] != "indicator" && row["value_milli"] is not null)
            .ToDictionary(row => ((string)row["number"]!, (long)row["turn"]!), row => (long)row["value_milli"]!);
        var ledger = Named(tables, "ledger").ToLookup(row => ((string)row["number"]!, (long)row["turn"]!), row => (long)row["change_milli"]!);

        Assert.True(numbers.Count > 100);
        foreach (var ((number, turn), value) in numbers.Where(one => one.Key.Item2 > 0))
            Assert.Equal(value - numbers[(number, turn - 1)], ledger[(number, turn)].Sum());
    }

    [Fact]
    public void The_full_edition_has_every_number_after_every_turn_as_the_session_had_it()
    {
        var played = PlayedSession.Played;
        var values = Named(PlayedSession.Tables("full"), "numbers").Where(row => (string?)row["kind"] != "indicator")
            .ToDictionary(row => ((string)row["number"]!, (long)row["turn"]!), row => (long)row["value_milli"]!);

        Assert.Equal(PlayedSession.Rules.Model.Slots.Length * (played.End.Turns.Length + 1), values.Count);
        foreach (var record in played.End.Turns)
        {
            foreach (var slot in PlayedSession.Rules.Model.Slots)
                Assert.Equal(record.Result.State.Values[slot.Index], values[(slot.Key, record.Turn)]);
        }
    }

    [Fact]
    public void Orders_have_their_reason_and_their_price()
    {
        var tables = PlayedSession.Tables("full");
        var police = Assert.Single(Named(tables, "orders"), row => (string?)row["order"] == "01/bolivia/police");

        Assert.Equal("The streets first.", police["because"]);
        Assert.Equal(PlayedSession.Minister, police["drafted_by"]);
        Assert.Contains(Named(tables, "order_costs"), row => (string?)row["order"] == "01/bolivia/police" && (double)row["paid"]! > 0);
    }

    [Fact]
    public void A_request_has_its_answer_and_the_time_that_it_took()
    {
        var requests = Named(PlayedSession.Tables("full"), "requests");

        Assert.Contains(requests, row => (string?)row["host"] == PlayedSession.Bolivia && (string?)row["answer"] == "refuse" && (string?)row["answered_by"] == "person" && (double?)row["seconds"] > 0);
    }

    [Fact]
    public void The_text_of_a_message_is_in_the_full_edition_alone_and_its_length_in_every_readers()
    {
        var full = Named(PlayedSession.Tables("full"), "messages");
        var own = Named(PlayedSession.Tables(PlayedSession.Bolivia), "messages");

        Assert.Contains(full, row => (string?)row["text"] == "=Talk to us.");
        Assert.Contains(own, row => row["text"] is null && (long?)row["characters"] == "=Talk to us.".Length && (string?)row["seat"] == PlayedSession.Minister);
        Assert.True(own.Count < full.Count);
    }

    [Fact]
    public void Participation_is_counted_for_each_seat()
    {
        var rows = Named(PlayedSession.Tables("full"), "participation");
        var ambassador = Assert.Single(rows, row => (string?)row["seat"] == PlayedSession.Ambassador);

        Assert.Equal(1L, ambassador["drafts"]);
        Assert.Equal(2L, ambassador["messages"]);
        Assert.Equal(1L, ambassador["signatures"]);
        Assert.True((long)ambassador["active_minutes"]! > 0);
    }

    [Fact]
    public void Nobody_is_named_in_any_table()
    {
        var cells = PlayedSession.Tables("full").SelectMany(table => table.Rows).SelectMany(row => row).OfType<string>();

        Assert.DoesNotContain(cells, cell => cell.Contains("Name", StringComparison.Ordinal) && cell.Split(' ').Contains("Name"));
    }

    [Fact]
    public void Every_cell_has_the_type_that_the_dictionary_says()
    {
        foreach (var table in PlayedSession.Tables("full"))
        {
            foreach (var row in table.Rows)
            {
                for (var place = 0; place < row.Length; place++)
                    Assert.True(row[place] is null || row[place]!.GetType() == TypeOf(table.Columns[place].Type), $"{table.Name}.{table.Columns[place].Name}: {row[place]}");
            }
        }
    }

    private static Type TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => typeof(long),
        ColumnType.Figure => typeof(double),
        ColumnType.Truth => typeof(bool),
        ColumnType.Moment => typeof(DateTime),
        _ => typeof(string),
    };

    private static List<Dictionary<string, object?>> Named(IEnumerable<Table> tables, string name)
    {
        var table = tables.Single(one => one.Name == name);
        return [.. table.Rows.Select(row => table.Columns.Zip(row).ToDictionary(cell => cell.First.Name, cell => cell.Second))];
    }
}
