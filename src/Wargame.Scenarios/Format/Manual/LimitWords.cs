using System.Collections.Immutable;

namespace Wargame.Scenarios.Format.Manual;

/// <summary>What each limit bounds, in words for authors.</summary>
internal static class LimitWords
{
    private static readonly ImmutableSortedDictionary<string, string> Words = new Dictionary<string, string>
    {
        [nameof(Limits.FileBytes)] = "Bytes of a file",
        [nameof(Limits.TotalBytes)] = "Bytes of all files of a scenario",
        [nameof(Limits.Depth)] = "Lists and maps inside one another",
        [nameof(Limits.Nodes)] = "Words, lists and maps in all files",
        [nameof(Limits.Includes)] = "Included files; one with parameters counts each time",
        [nameof(Limits.Items)] = "Items of a section, in all files together",
        [nameof(Limits.Entities)] = "Entities",
        [nameof(Limits.FormulaLength)] = "Characters of a formula",
        [nameof(Limits.TotalFormulaLength)] = "Characters of all formulas",
        [nameof(Limits.FormulaDepth)] = "Operations inside one another in a formula",
        [nameof(Limits.IdLength)] = "Characters of an id",
        [nameof(Limits.RuleInstances)] = "Combinations of entities that a rule, or the sums of a formula, range over",
        [nameof(Limits.TotalInstances)] = "Combinations of entities that all rules range over",
        [nameof(Limits.Preferences)] = "Preferences of all doctrines, with `for` written out",
        [nameof(Limits.Turns)] = "Turns of a session",
        [nameof(Limits.Mechanisms)] = "Causal mechanisms",
        [nameof(Limits.ExperimentTurns)] = "Turns of an experiment",
        [nameof(Limits.Diagnostics)] = "Findings that one run shows",
        [nameof(Limits.Edits)] = "Changes that one suggestion makes",
        [nameof(Limits.HotWashQuestions)] = "Questions of the hot wash",
        [nameof(Limits.HotWashCharacters)] = "Characters of a question of the hot wash",
        [nameof(Limits.CustomFields)] = "Columns of an institution's own in a list of injects",
        [nameof(Limits.PathCharacters)] = "Characters of the path of a file that is packed or written on the author's page",
        [nameof(Limits.PathParts)] = "Folders inside one another in such a path, with the file's name",
        [nameof(Limits.PackBytes)] = "Bytes of a packed scenario",
        [nameof(Limits.PackFiles)] = "Files in a packed scenario",
        [nameof(Limits.SheetBytes)] = "Bytes of a spreadsheet",
        [nameof(Limits.SheetUnpackedBytes)] = "Bytes of a spreadsheet when it is unpacked",
        [nameof(Limits.SheetParts)] = "Parts of a spreadsheet's file",
        [nameof(Limits.SheetRows)] = "Rows of a sheet",
        [nameof(Limits.SheetColumns)] = "Columns of a sheet",
        [nameof(Limits.CellLength)] = "Characters of a cell",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static string Of(string limit) => Words[limit];
}
