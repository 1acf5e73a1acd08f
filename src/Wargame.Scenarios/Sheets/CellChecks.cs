using System.Globalization;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sheets;

/// <summary>Checks the cells of a sheet and gives what they say in the form in which a scenario is shown.</summary>
/// <param name="sheet">The sheet's name.</param>
/// <param name="scenario">The scenario: its actors and its turns.</param>
/// <param name="work">For mistakes.</param>
internal sealed class CellChecks(string sheet, ScenarioDefinition scenario, SheetWork work)
{
    private readonly IReadOnlyList<string> _actors = [.. scenario.World.Entities.Where(entity => entity.IsActor).Select(entity => entity.Id)];

    /// <summary>What a cell of a column says; empty when it says nothing or is wrong, which is reported.</summary>
    public string Read(MselColumn column, SheetCell? cell, string address)
    {
        var text = column.Form == ColumnForm.Number ? Number(cell) : Text(cell, mayBeNumber: false);
        if (text.Length == 0)
            return column.IsRequired && (cell is null || cell.Text.Trim().Length == 0) ? Fail(address, $"\"{column.Header}\" is empty", "every inject needs it") : "";
        return column.Form switch
        {
            ColumnForm.Word => Word(column, text, address),
            ColumnForm.Actors => Actors(text, address),
            _ => text,
        };
    }

    /// <summary>A text as it stands; a formula is refused, whatever it would come to.</summary>
    public string Text(SheetCell? cell, bool mayBeNumber) => cell switch
    {
        null => "",
        { Kind: CellKind.Formula } => Fail(cell.Address, $"this cell holds a formula: {Shorten(cell.Text)}", "formulas are never worked out; write the text itself"),
        { Kind: CellKind.Other } => Fail(cell.Address, $"this cell holds a date or a truth, not a text: {Shorten(cell.Text)}", "set the cell's format to text and type it again"),
        { Kind: CellKind.Number } when !mayBeNumber => Fail(cell.Address, $"this cell holds a number where a text is needed: {Shorten(cell.Text)}", "set the cell's format to text and type it again"),
        { Text.Length: > Limits.CellLength } => Fail(cell.Address, "this text is too long", FormattableString.Invariant($"at most {Limits.CellLength} characters")),
        _ => MselColumn.Normal(cell.Text),
    };

    private string Number(SheetCell? cell)
    {
        if (cell is null || cell.Text.Trim().Length == 0)
            return "";
        if (cell.Kind == CellKind.Formula)
            return Text(cell, mayBeNumber: true);
        return int.TryParse(cell.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= scenario.World.Turns
            ? number.ToString(CultureInfo.InvariantCulture)
            : Fail(cell.Address, $"\"{Shorten(cell.Text)}\" is not a turn of this scenario", FormattableString.Invariant($"a whole number from 1 to {scenario.World.Turns}"));
    }

    private string Word(MselColumn column, string text, string address)
    {
        if (column.Choices.FirstOrDefault(choice => string.Equals(choice, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        return Fail(address, $"\"{Shorten(text)}\" is no word for \"{column.Header}\"", $"one of {string.Join(", ", column.Choices)}");
    }

    private string Actors(string text, string address)
    {
        var names = text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names is [var only] && string.Equals(only, MselColumn.Everyone, StringComparison.OrdinalIgnoreCase))
            return MselColumn.Everyone;
        var unknown = names.FirstOrDefault(name => !_actors.Contains(name));
        if (unknown is null)
            return string.Join(", ", names);
        var meant = Diagnostics.Nearest.Find(unknown, _actors);
        return Fail(address, $"there is no actor \"{Shorten(unknown)}\"", $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}everyone, or ids with commas: {string.Join(", ", _actors)}");
    }

    private string Fail(string address, string message, string help)
    {
        work.Mistake(sheet, address, message, help);
        return "";
    }

    private static string Shorten(string text) => Yaml.Values.Shorten(text.ReplaceLineEndings(" "));
}
