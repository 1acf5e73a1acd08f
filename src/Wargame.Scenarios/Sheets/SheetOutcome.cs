using System.Collections.Immutable;

namespace Wargame.Scenarios.Sheets;

/// <summary>What becomes of a row.</summary>
public enum SheetDeed
{
    /// <summary>A cell is another one.</summary>
    Changed,

    /// <summary>The row is new.</summary>
    Added,

    /// <summary>The scenario has it and the sheet does not; it stays.</summary>
    Missing,

    /// <summary>The scenario has it and the sheet does not; it goes.</summary>
    Removed,
}

/// <summary>A difference between a sheet and the scenario.</summary>
/// <param name="Deed">What becomes of it.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The inject's id, or the team and the seat.</param>
/// <param name="Column">The column of a changed cell; empty for whole rows.</param>
/// <param name="Before">What the scenario says; empty for whole rows.</param>
/// <param name="After">What the sheet says; empty for whole rows.</param>
public sealed record SheetChange(SheetDeed Deed, string Sheet, string Row, string Column = "", string Before = "", string After = "");

/// <summary>What came of reading a spreadsheet into a scenario. Nothing is written here: whoever asked writes the files.</summary>
/// <param name="Mistakes">What is wrong with the spreadsheet; then there are no files.</param>
/// <param name="Faults">What would be wrong with the scenario; then there are no files.</param>
/// <param name="Changes">What differs.</param>
/// <param name="Files">The changed files as they would be, by path as in <see cref="IScenarioFiles"/>.</param>
public sealed record SheetOutcome(
    ImmutableArray<SheetMistake> Mistakes, LoadResult? Faults, ImmutableArray<SheetChange> Changes, ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>Whether the scenario can take the spreadsheet.</summary>
    public bool IsGood => Mistakes.IsEmpty && Faults is null;
}
