namespace Wargame.Reports;

/// <summary>The limits of reports, in one place.</summary>
public static class Limits
{
    /// <summary>Characters of a cell in a workbook: what spreadsheet programs read.</summary>
    public const int WorkbookCell = 32_767;

    /// <summary>Letters of a text that stands for a picture or a table.</summary>
    public const int AlternativeText = 400;

    /// <summary>Letters of a heading: a longer one would fill its page.</summary>
    public const int HeadingLetters = 160;

    /// <summary>Numbers that a turn is told by: those that moved most.</summary>
    public const int MovesOfATurn = 6;

    /// <summary>Turning points that are told.</summary>
    public const int TurningPoints = 10;

    /// <summary>Empty rows that an improvement plan offers at least, besides what evaluators found.</summary>
    public const int EmptyPlanRows = 5;

    /// <summary>What took less is told in seconds, and anything else in minutes.</summary>
    public static readonly TimeSpan ToldInSeconds = TimeSpan.FromMinutes(2);

    /// <summary>Injects that are named behind a training objective.</summary>
    public const int InjectsOfAnObjective = 12;
}
