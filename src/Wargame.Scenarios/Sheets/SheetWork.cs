using System.Collections.Immutable;
using Wargame.Scenarios.Sheets.Patching;

namespace Wargame.Scenarios.Sheets;

/// <summary>One reading of tables into a scenario: the text that is changed, what was found wrong, what differs.</summary>
/// <param name="text">The scenario's text.</param>
/// <param name="remove">Whether what the tables do not have goes.</param>
internal sealed class SheetWork(ScenarioText text, bool remove)
{
    // After so many a spreadsheet is not one of ours.
    private const int MostMistakes = 50;
    private readonly List<SheetMistake> _mistakes = [];
    private readonly List<SheetChange> _changes = [];

    public ScenarioText Text => text;

    public bool Remove => remove;

    public bool HasMistakes => _mistakes.Count > 0;

    public ImmutableArray<SheetMistake> Mistakes => [.. _mistakes];

    public ImmutableArray<SheetChange> Changes => [.. _changes];

    public void Mistake(string sheet, string cell, string message, string help)
    {
        if (_mistakes.Count < MostMistakes)
            _mistakes.Add(new(sheet, cell, message, help));
    }

    public void Note(SheetChange change) => _changes.Add(change);

    /// <summary>A row of the scenario that the sheet does not have.</summary>
    public void NoteMissing(string sheet, string row) => Note(new(remove ? SheetDeed.Removed : SheetDeed.Missing, sheet, row));
}
