using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Sheets;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Scenarios.Tests.Sheets;

/// <summary>A scenario goes out as a spreadsheet and comes in again.</summary>
public class RoundTrip
{
    private const string Play = "valley/play.yaml";

    public static TheoryData<string> Library => [.. ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Library))]
    public void What_comes_back_unchanged_changes_no_byte_of_a_shipped_scenario(string id)
    {
        var files = new Wargame.Scenarios.Files.FolderFiles(Path.Combine(ScenarioLibrary.FindRoot()!, id));
        var tables = Valley.Tables(files);
        using var xlsx = new MemoryStream(XlsxWriter.Write(tables));

        foreach (var read in (ImmutableArray<SheetTable>[])[XlsxReader.Read(xlsx), [.. tables.Select(table => CsvSheets.Read(table.Name, CsvSheets.Write(table)))]])
        {
            var outcome = ScenarioSheets.Import(files, read, remove: true);
            Assert.True(outcome.IsGood, string.Join('\n', outcome.Mistakes));
            Assert.Empty(outcome.Changes);
            Assert.Empty(outcome.Files);
        }
    }

    [Fact]
    public void The_columns_are_those_of_the_field_and_the_institutions_own_come_last()
    {
        var msel = Valley.Tables()[0];
        Assert.Equal(
            ["Id", "Turn", "When", "Not before", "Title", "Channel", "From", "To", "Text", "Expected action", "Objective", "Responsible", "Remarks", "Source", "Grade", "Place", "Map sheet"],
            msel.Rows[0].Cells.Values.Select(cell => cell.Text));
        Assert.Equal("They march.\n\n*Thousands* of them.", msel.Rows[1].Cells[Valley.Place(msel, "Text")].Text);
        Assert.Equal("highland, us", msel.Rows[2].Cells[Valley.Place(msel, "To")].Text);
        Assert.Equal("The square", msel.Rows[3].Cells[Valley.Place(msel, "Place")].Text);
    }

    [Theory]
    [InlineData("march", "Title", "Growers march: again", "-    title: Growers march\n+    title: \"Growers march: again\"")]
    [InlineData("march", "From", "El Diario, it's said", "-    from: 'El Deber'\n+    from: 'El Diario, it''s said'")]
    [InlineData("march", "Turn", "2", "-    turn: 1\n+    turn: 2")]
    [InlineData("march", "Turn", "", "-    turn: 1")]
    [InlineData("march", "Not before", "2", "+    not_before: 2")]
    [InlineData("march", "To", "us", "-    to: everyone\n+    to: us")]
    [InlineData("march", "To", "highland, us", "-    to: everyone\n+    to: [highland, us]")]
    [InlineData("march", "Channel", "Cable", "-    channel: news\n+    channel: cable")]
    [InlineData("march", "Expected action", "None: wait", "-    expected: An answer. # soon\n+    expected: \"None: wait\" # soon")]
    [InlineData("march", "Expected action", "", "-    expected: An answer. # soon\n+     # soon")]
    [InlineData("march", "Objective", "See it", "+    objective: See it")]
    [InlineData("march", "Text", "They stay.", "-      They march.\n-\n-      *Thousands* of them.\n+      They stay.")]
    [InlineData("march", "Text", "One.\n\n- two\n# three", "-      They march.\n-\n-      *Thousands* of them.\n+      One.\n+\n+      - two\n+      # three")]
    [InlineData("march", "Source", "by foot", "-    source: \"made for tests: by hand\"\n+    source: \"by foot\"")]
    [InlineData("march", "Place", "The bridge", "+    custom: { Place: The bridge }")]
    [InlineData("quiet", "Place", "The bridge", "-      Place: The square    # where\n+      Place: The bridge    # where")]
    [InlineData("quiet", "Map sheet", "", "-      Map sheet: \"12\"")]
    [InlineData("quiet", "To", "highland, us", "-      - highland\n+      [highland, us]")]
    public void A_changed_cell_changes_its_own_lines_and_no_other(string id, string column, string text, string difference)
    {
        var outcome = ScenarioSheets.Import(Valley.Files, Valley.With("MSEL", id, column, text), remove: false);

        Assert.Equal(difference, Valley.Difference(Valley.Files.Text(Play), Valley.Text(outcome, Play)));
        var change = Assert.Single(outcome.Changes);
        Assert.Equal((SheetDeed.Changed, id, column), (change.Deed, change.Row, change.Column));
    }

    [Theory]
    [InlineData("Title", "Offices, all of them", "title: \"Offices, all of them\"")]
    [InlineData("Objective", "See it", "not_before: 2, objective: See it, source")]
    [InlineData("Not before", "", "growers.bond_state < 50, source")]
    [InlineData("To", "everyone", "to: everyone, when")]
    [InlineData("Text", "One.\nTwo.", "text: \"One.\\nTwo.\"")]
    public void An_inject_in_braces_stays_in_braces_with_its_comment(string column, string text, string part)
    {
        var after = Valley.Text(ScenarioSheets.Import(Valley.Files, Valley.With("MSEL", "offices-seized", column, text), remove: false), Play);
        var line = after.Split('\n').Single(line => line.Contains("id: offices-seized", StringComparison.Ordinal));
        Assert.Contains(part, line, StringComparison.Ordinal);
        Assert.EndsWith("} # in braces", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_row_is_written_after_the_last_one()
    {
        var tables = Valley.Tables();
        var msel = tables[0];
        string[] cells = ["storm", "3", "", "", "A storm: it comes", "news", "Radio", "everyone", "Wind.\nRain.", "Shelter.", "", "", "", "made for tests", "D", "Everywhere", ""];
        var row = SheetTable.Of("x", [.. Enumerable.Repeat<string[]>([""], 9), cells]).Rows[^1];

        var outcome = ScenarioSheets.Import(Valley.Files, [msel with { Rows = msel.Rows.Add(row) }, tables[1]], remove: false);

        const string Added = "+  - id: storm\n+    title: \"A storm: it comes\"\n+    text: |\n+      Wind.\n+      Rain.\n+    channel: news\n+    from: Radio\n+    to: everyone\n+    turn: 3\n"
            + "+    expected: Shelter.\n+    custom: { Place: Everywhere }\n+    source: made for tests\n+    grade: D";
        Assert.Equal(Added, Valley.Difference(Valley.Files.Text(Play), Valley.Text(outcome, Play)));
    }

    [Fact]
    public void A_row_that_is_gone_is_told_and_goes_only_when_it_shall()
    {
        var tables = Valley.Tables();
        ImmutableArray<SheetTable> without = [tables[0] with { Rows = tables[0].Rows.RemoveAt(3) }, tables[1]];

        var kept = ScenarioSheets.Import(Valley.Files, without, remove: false);
        Assert.Equal(SheetDeed.Missing, Assert.Single(kept.Changes).Deed);
        Assert.Empty(kept.Files);

        var gone = ScenarioSheets.Import(Valley.Files, without, remove: true);
        Assert.Equal(SheetDeed.Removed, Assert.Single(gone.Changes).Deed);
        var after = Valley.Text(gone, Play);
        Assert.DoesNotContain("quiet", after, StringComparison.Ordinal);
        Assert.Contains("} # in braces\n# The end of the calendar.\n", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("highland", "1", "Title", "Head of state", "[Head of state, Minister of Defence]")]
    [InlineData("highland", "2", "May", "draft, sign", "[President, { title: Minister of Defence, may: [draft, sign] }]")]
    [InlineData("highland", "2", "May", "nothing", "[President, { title: Minister of Defence, may: [] }]")]
    public void A_seat_is_renamed_and_given_rights(string team, string seat, string column, string text, string seats)
    {
        var tables = Valley.Tables();
        var roster = tables[1];
        var rows = roster.Rows.Select(row => row.Cells[0].Text == team && row.Cells[1].Text == seat ? Valley.Changed(row, Valley.Place(roster, column), text) : row);

        var after = Valley.Text(ScenarioSheets.Import(Valley.Files, [tables[0], roster with { Rows = [.. rows] }], remove: false), "valley/scenario.yaml");

        Assert.Contains($"    seats: {seats}\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_the_mark_of_the_file_stay_as_they_are()
    {
        var windows = "\ufeff" + Valley.Files.Text(Play).Replace("\n", "\r\n", StringComparison.Ordinal);
        var files = Valley.Files.With(Play, Encoding.UTF8.GetBytes(windows));

        var after = Valley.Text(ScenarioSheets.Import(files, Valley.With("MSEL", "march", "Objective", "See it"), remove: false), Play);

        Assert.Equal(windows.Replace("An answer. # soon\r\n", "An answer. # soon\r\n    objective: See it\r\n", StringComparison.Ordinal), after);
    }
}
