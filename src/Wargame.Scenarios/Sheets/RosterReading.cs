using System.Collections.Immutable;
using System.Globalization;
using Wargame.Scenarios.Sheets.Patching;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sheets;

/// <summary>A seat as the sheet wants it.</summary>
internal sealed record WantedSeat(string Team, int Number, string Title, string May);

/// <summary>The roster as the sheet wants it.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Seats">Its rows.</param>
internal sealed record RosterWanted(string Sheet, ImmutableArray<WantedSeat> Seats)
{
    /// <summary>Whether a scenario says what the sheet says.</summary>
    public bool IsSaidBy(ScenarioText text)
    {
        var written = RosterTable.Seats(text).Select(seat => new WantedSeat(seat.Team, seat.Number, seat.Title, seat.May)).ToHashSet();
        return Seats.All(written.Contains);
    }
}

/// <summary>Reads the sheet of teams and seats and checks every cell.</summary>
internal static class RosterReading
{
    private const int MostSeats = 6;

    public static RosterWanted? Read(SheetTable table, ScenarioText text, SheetWork work)
    {
        if (SheetColumns.Read(table, [.. RosterTable.Columns], mayHaveOthers: false, work) is not { } columns)
            return null;
        var teams = RosterTable.Teams(text).Select(RosterTable.Actor).ToList();
        var first = new Dictionary<(string, int), int>();
        var seats = ImmutableArray.CreateBuilder<WantedSeat>();
        foreach (var row in table.Rows.Skip(1))
        {
            var cells = new RosterRow(table.Name, row, columns, work);
            var seat = new WantedSeat(cells.Team(teams), cells.Number(MostSeats), cells.Title(), cells.May());
            if (first.TryAdd((seat.Team, seat.Number), row.Number))
                seats.Add(seat);
            else if (seat.Team.Length > 0 && seat.Number > 0)
                work.Mistake(table.Name, cells.Address("Seat"), FormattableString.Invariant($"seat {seat.Number} of {seat.Team} is given twice"), FormattableString.Invariant($"first in row {first[(seat.Team, seat.Number)]}"));
        }
        return work.HasMistakes ? null : new(table.Name, seats.ToImmutable());
    }
}

/// <summary>The cells of one row of the roster.</summary>
internal sealed class RosterRow(string sheet, SheetRow row, SheetColumns columns, SheetWork work)
{
    public string Address(string column) => SheetTable.Address(Place(column), row.Number);

    public string Team(IReadOnlyCollection<string> teams)
    {
        var text = Text("Team");
        return text.Length == 0 || teams.Contains(text) ? text : Fail("Team", $"there is no team \"{text}\"", $"one of {string.Join(", ", teams)}; a new team needs a brief and more, so it is written in scenario.yaml");
    }

    public int Number(int most)
    {
        var text = Text("Seat");
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        Fail("Seat", $"\"{text}\" is not the number of a seat", FormattableString.Invariant($"a whole number from 1 to {most}"));
        return 0;
    }

    public string Title() => Text("Title");

    public string May()
    {
        var text = Text("May");
        if (text is "" or RosterTable.Everything or RosterTable.Nothing)
            return text;
        var words = text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var known = Words.Of<SeatRight>().Select(item => item.Word).ToList();
        return words.FirstOrDefault(word => !known.Contains(word)) is { } unknown
            ? Fail("May", $"\"{unknown}\" is no right of a seat", $"{RosterTable.Everything}, {RosterTable.Nothing}, or some of {string.Join(", ", known)}")
            : string.Join(", ", words);
    }

    private string Text(string column)
    {
        var cell = row.Cells.GetValueOrDefault(Place(column));
        return cell switch
        {
            null => Fail(column, $"\"{column}\" is empty", "every seat needs it"),
            { Kind: CellKind.Formula } => Fail(column, "this cell holds a formula", "formulas are never worked out; write the text itself"),
            { Kind: CellKind.Other } or { Kind: CellKind.Number } when column != "Seat" => Fail(column, "this cell holds no text", "set the cell's format to text and type it again"),
            _ => MselColumn.Normal(cell.Text).Trim(),
        };
    }

    private int Place(string column) => columns.Known.First(known => known.Value == column).Key;

    private string Fail(string column, string message, string help)
    {
        work.Mistake(sheet, Address(column), message, help);
        return "";
    }
}
