namespace Wargame.Reports;

/// <summary>The limits of reports, in one place.</summary>
public static class Limits
{
    /// <summary>Characters of a cell in a workbook: what spreadsheet programs read.</summary>
    public const int WorkbookCell = 32_767;
}
