namespace Wargame.Scenarios;

/// <summary>What a scenario may not exceed, so that a hostile or mistaken upload costs the server no more than a blink.</summary>
public static class Limits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 1_000_000;

    /// <summary>Bytes of all files of a scenario.</summary>
    public const int TotalBytes = 5_000_000;

    /// <summary>Lists and maps inside one another in a YAML file.</summary>
    public const int Depth = 30;

    /// <summary>Words, lists and maps in all YAML files.</summary>
    public const int Nodes = 200_000;

    /// <summary>Files that a scenario includes; one with parameters counts each time.</summary>
    public const int Includes = 200;

    /// <summary>Items of one section, in all files together.</summary>
    public const int Items = 2_000;

    /// <summary>Actors, regions and segments.</summary>
    public const int Entities = 500;

    /// <summary>Characters of a formula.</summary>
    public const int FormulaLength = 2_000;

    /// <summary>Characters of all formulas together; the Bolivian scenario has a sixth of it.</summary>
    public const int TotalFormulaLength = 150_000;

    /// <summary>Operations inside one another in a formula.</summary>
    public const int FormulaDepth = 60;

    /// <summary>Characters of an id.</summary>
    public const int IdLength = 60;

    /// <summary>Combinations of entities that one rule, or the sums of one formula, may range over.</summary>
    public const int RuleInstances = 10_000;

    /// <summary>Combinations of entities that all rules together may range over.</summary>
    public const int TotalInstances = 20_000;

    /// <summary>Preferences of all doctrines, with <c>for</c> written out.</summary>
    public const int Preferences = 10_000;

    /// <summary>Turns of a session.</summary>
    public const int Turns = 40;

    /// <summary>Causal mechanisms of the paper.</summary>
    public const int Mechanisms = 200;

    /// <summary>Turns of an experiment, which may go on after the scenario's own end.</summary>
    public const int ExperimentTurns = 100;

    /// <summary>Diagnostics that are kept; after so many mistakes more do not help.</summary>
    public const int Diagnostics = 200;

    /// <summary>Columns of an institution's own that an inject may have.</summary>
    public const int CustomFields = 30;

    /// <summary>Longest path of a scenario's file that is packed or written by the program, in characters.</summary>
    public const int PathCharacters = 200;

    /// <summary>Folders inside one another in such a path, with the file's own name.</summary>
    public const int PathParts = 6;

    /// <summary>Bytes of a packed scenario's file.</summary>
    public const int PackBytes = TotalBytes;

    /// <summary>Files in a packed scenario.</summary>
    public const int PackFiles = 1_000;

    /// <summary>Bytes of a spreadsheet's file.</summary>
    public const int SheetBytes = 5_000_000;

    /// <summary>Bytes of a spreadsheet's parts when they are unpacked.</summary>
    public const int SheetUnpackedBytes = 40_000_000;

    /// <summary>Parts of a spreadsheet's file.</summary>
    public const int SheetParts = 200;

    /// <summary>Rows of a sheet that hold something.</summary>
    public const int SheetRows = Items;

    /// <summary>The last column of a sheet that may hold something.</summary>
    public const int SheetColumns = 100;

    /// <summary>Characters of a cell; spreadsheet programs hold no more.</summary>
    public const int CellLength = 32_000;

    /// <summary>Changes that one suggestion makes; one cause may stand in thousands of places, and nobody looks through so many.</summary>
    public const int Edits = 200;

    /// <summary>Most questions of the hot wash.</summary>
    public const int HotWashQuestions = 5;

    /// <summary>Longest question of the hot wash, in characters.</summary>
    public const int HotWashCharacters = 160;
}
