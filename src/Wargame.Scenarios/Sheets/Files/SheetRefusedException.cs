namespace Wargame.Scenarios.Sheets.Files;

/// <summary>A spreadsheet that cannot be read at all.</summary>
/// <param name="mistake">Where, what and how to mend it.</param>
public sealed class SheetRefusedException(SheetMistake mistake) : Exception(mistake.ToString())
{
    /// <summary>Where, what and how to mend it.</summary>
    public SheetMistake Mistake { get; } = mistake;
}
