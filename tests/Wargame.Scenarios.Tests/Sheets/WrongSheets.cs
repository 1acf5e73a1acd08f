using System.IO.Compression;
using System.Text;
using Wargame.Scenarios.Sheets;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Scenarios.Tests.Sheets;

/// <summary>A wrong or hostile spreadsheet is refused with its sheet and cell, and nothing is changed.</summary>
public class WrongSheets
{
    [Theory]
    [InlineData("march", "Title", "=HYPERLINK(\"http://x\")", CellKind.Formula, "E2", "formula")]
    [InlineData("march", "Turn", "=1+1", CellKind.Formula, "B2", "formula")]
    [InlineData("march", "Title", "2008", CellKind.Number, "E2", "number where a text")]
    [InlineData("march", "Title", "TRUE", CellKind.Other, "E2", "date or a truth")]
    [InlineData("march", "Title", "", CellKind.Text, "E2", "empty")]
    [InlineData("march", "Turn", "two", CellKind.Text, "B2", "not a turn")]
    [InlineData("march", "Turn", "99", CellKind.Number, "B2", "not a turn")]
    [InlineData("march", "Channel", "pigeon", CellKind.Text, "F2", "no word")]
    [InlineData("march", "To", "higland", CellKind.Text, "H2", "no actor")]
    [InlineData("march", "Grade", "Z", CellKind.Text, "O2", "no word")]
    [InlineData("march", "Id", "Not An Id", CellKind.Text, "A2", "not a good id")]
    [InlineData("march", "Id", "quiet", CellKind.Text, "A4", "given twice")]
    public void A_wrong_cell_is_named(string id, string column, string text, CellKind kind, string cell, string why)
    {
        var outcome = ScenarioSheets.Import(Valley.Files, Valley.With("MSEL", id, column, text, kind), remove: false);

        var mistake = Assert.Single(outcome.Mistakes);
        Assert.Equal(("MSEL", cell), (mistake.Sheet, mistake.Cell));
        Assert.Contains(why, mistake.Message, StringComparison.Ordinal);
        Assert.NotEmpty(mistake.Help);
        Assert.Empty(outcome.Files);
    }

    [Fact]
    public void A_missing_a_doubled_and_a_nameless_column_are_named()
    {
        var msel = Valley.Tables()[0];
        Assert.Contains("no column \"Channel\"", Mistake(msel with { Rows = msel.Rows.SetItem(0, Valley.Changed(msel.Rows[0], Valley.Place(msel, "Channel"), "")) }, 2), StringComparison.Ordinal);
        Assert.Contains("two columns \"Title\"", Mistake(msel with { Rows = msel.Rows.SetItem(0, Valley.Changed(msel.Rows[0], Valley.Place(msel, "Place"), "Title")) }), StringComparison.Ordinal);
        Assert.Contains("no name", Mistake(msel with { Rows = msel.Rows.SetItem(0, Valley.Changed(msel.Rows[0], Valley.Place(msel, "Place"), "")) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_makes_no_sense_is_refused_as_in_a_file_and_nothing_is_written()
    {
        var outcome = ScenarioSheets.Import(Valley.Files, Valley.With("MSEL", "march", "When", "lowland.rnug > 1"), remove: false);
        Assert.Empty(outcome.Files);
        Assert.Contains(outcome.Faults!.Diagnostics, finding => finding.At.File == "valley/play.yaml" && finding.Message.Contains("rnug", StringComparison.Ordinal));
    }

    [Fact]
    public void A_spreadsheet_without_our_sheets_is_refused() =>
        Assert.Contains("neither", Assert.Single(ScenarioSheets.Import(Valley.Files, [SheetTable.Of("Budget", [["A"], ["1"]])], remove: true).Mistakes).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""<c r="A2"><f>1+1</f><v>2</v></c>""", CellKind.Formula, "=1+1")]
    [InlineData("""<c r="A2" t="str"><f>HYPERLINK("x")</f><v>x</v></c>""", CellKind.Formula, "=HYPERLINK(\"x\")")]
    [InlineData("""<c r="A2"><v>3</v></c>""", CellKind.Number, "3")]
    [InlineData("""<c r="A2"><v>3.0</v></c>""", CellKind.Number, "3")]
    [InlineData("""<c r="A2" t="b"><v>1</v></c>""", CellKind.Other, "1")]
    [InlineData("""<c r="A2" t="s"><v>0</v></c>""", CellKind.Text, "shared text")]
    [InlineData("""<c r="A2" t="inlineStr"><is><r><t>in </t></r><r><t>runs</t></r></is></c>""", CellKind.Text, "in runs")]
    public void A_cell_is_read_for_what_it_is(string xml, CellKind kind, string text)
    {
        using var file = Xlsx(xml);
        var cell = XlsxReader.Read(file)[0].Rows[0].Cells[0];
        Assert.Equal((kind, text, "A2"), (cell.Kind, cell.Text, cell.Address));
    }

    [Theory]
    [InlineData("""<c r="A2"/></row></sheetData><mergeCells><mergeCell ref="B2:C4"/></mergeCells><sheetData><row>""", "MSEL, B2:C4: these cells are merged")]
    [InlineData("""<c r="ZZ2"><v>1</v></c>""", "far to the right")]
    [InlineData("""<c r="A2" t="s"><v>77</v></c>""", "text is missing")]
    [InlineData("""<c r="A2"><v>1</v>""", "no xlsx file, or a damaged one")]
    public void A_strange_sheet_is_refused(string xml, string why)
    {
        using var file = Xlsx(xml);
        Assert.Contains(why, Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_bombs_and_rubbish_are_refused()
    {
        using var entities = Xlsx("""<c r="A2"><v>1</v></c>""", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        Assert.Contains("damaged", Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(entities)).Message, StringComparison.Ordinal);
        using var bomb = Xlsx($"""<c r="A2" t="inlineStr"><is><t>{new string(' ', Limits.SheetUnpackedBytes)}</t></is></c>""");
        Assert.True(bomb.Length < 200_000);
        Assert.Contains("unpacked it holds more", Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(bomb)).Message, StringComparison.Ordinal);
        using var rubbish = new MemoryStream(Encoding.UTF8.GetBytes("Id,Turn"));
        Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(rubbish));
        using var long_ = Xlsx(string.Concat(Enumerable.Range(2, Limits.SheetRows + 5).Select(row => $"</row><row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c>")));
        Assert.Contains("too many rows", Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(long_)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_read_or_refused_and_nothing_else_happens()
    {
        var whole = XlsxWriter.Write(Valley.Tables());
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 60))
        {
            using var cut = new MemoryStream(whole[..length]);
            Assert.Throws<SheetRefusedException>(() => XlsxReader.Read(cut));
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-3 points")]
    [InlineData("@home")]
    [InlineData("+1")]
    [InlineData("'=quoted")]
    [InlineData("''=twice")]
    [InlineData("it's = fine")]
    [InlineData("Say \"no\", then\nleave; now")]
    public void A_text_that_looks_like_a_formula_goes_out_and_in_as_text(string text)
    {
        var table = SheetTable.Of("MSEL", [["Id", "Title"], ["a", text]]);
        var csv = CsvSheets.Write(table);
        Assert.DoesNotContain("\"" + text + "\"", text[0] is '=' or '-' or '@' or '+' ? Encoding.UTF8.GetString(csv) : "", StringComparison.Ordinal);
        using var xlsx = new MemoryStream(XlsxWriter.Write([table]));
        foreach (var cell in (SheetCell[])[CsvSheets.Read("MSEL", csv).Rows[1].Cells[1], XlsxReader.Read(xlsx)[0].Rows[1].Cells[1]])
            Assert.Equal((text, CellKind.Text), (cell.Text, cell.Kind));
    }

    [Fact]
    public void A_formula_in_a_csv_is_seen() =>
        Assert.Equal(CellKind.Formula, CsvSheets.Read("MSEL", "Id,Title\r\na,=1+1\r\n"u8).Rows[1].Cells[1].Kind);

    private static string Mistake(SheetTable msel, int count = 1)
    {
        var outcome = ScenarioSheets.Import(Valley.Files, [msel], remove: false);
        Assert.Empty(outcome.Files);
        Assert.InRange(outcome.Mistakes.Length, 1, count);
        return string.Join('\n', outcome.Mistakes);
    }

    private static MemoryStream Xlsx(string row, string head = "")
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="MSEL" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>shared text</t></si></sst>""");
            Add(zip, "xl/worksheets/sheet1.xml", $"""{head}<worksheet xmlns="{Main}"><sheetData><row r="2">{row}</row></sheetData></worksheet>""");
        }
        memory.Position = 0;
        return memory;
    }

    private static void Add(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(text);
    }
}
