using System.Globalization;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sheets;

/// <summary>What a column's cells have to be.</summary>
internal enum ColumnForm
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of the words of an enumeration.</summary>
    Word,

    /// <summary>Ids of actors, or everyone.</summary>
    Actors,
}

/// <summary>A column of the master scenario events list.</summary>
/// <param name="Header">What stands in its first row.</param>
/// <param name="Key">The key of an inject.</param>
/// <param name="Form">What its cells have to be.</param>
/// <param name="IsRequired">Whether every inject has it.</param>
/// <param name="Read">What stands in the cell of an inject; empty when it has none.</param>
internal sealed record MselColumn(string Header, string Key, ColumnForm Form, bool IsRequired, Func<InjectDefinition, string> Read)
{
    /// <summary>What stands in the cell of an inject, in the form in which cells are compared.</summary>
    public string Of(InjectDefinition inject) => Normal(Read(inject));

    /// <summary>A text without the blanks at its end, which nobody sees in a cell.</summary>
    public static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n', ' ');

    /// <summary>The columns, in the order of a sheet.</summary>
    public static IReadOnlyList<MselColumn> All { get; } =
    [
        new("Id", "id", ColumnForm.Text, true, inject => inject.Id),
        new("Turn", "turn", ColumnForm.Number, false, inject => Number(inject.Turn)),
        new("When", "when", ColumnForm.Text, false, inject => inject.When?.Text ?? ""),
        new("Not before", "not_before", ColumnForm.Number, false, inject => inject.NotBefore > 1 ? Number(inject.NotBefore) : ""),
        new("Title", "title", ColumnForm.Text, true, inject => inject.Title),
        new("Channel", "channel", ColumnForm.Word, true, inject => Words.Name(inject.Channel)),
        new("From", "from", ColumnForm.Text, true, inject => inject.From),
        new("To", "to", ColumnForm.Actors, true, inject => inject.To.IsEmpty ? Everyone : string.Join(", ", inject.To)),
        new("Text", "text", ColumnForm.Text, true, inject => inject.Text),
        new("Expected action", "expected", ColumnForm.Text, false, inject => inject.Expected),
        new("Objective", "objective", ColumnForm.Text, false, inject => inject.Objective),
        new("Responsible", "responsible", ColumnForm.Text, false, inject => inject.Responsible),
        new("Remarks", "remarks", ColumnForm.Text, false, inject => inject.Remarks),
        new("Source", "source", ColumnForm.Text, true, inject => inject.Citation.Source),
        new("Grade", "grade", ColumnForm.Word, true, inject => Words.Name(inject.Citation.Grade)),
    ];

    /// <summary>What stands for all actors.</summary>
    public const string Everyone = "everyone";

    /// <summary>The keys of an inject in the order in which authors write them.</summary>
    public static IReadOnlyList<string> KeyOrder { get; } =
        ["id", "title", "text", "channel", "from", "to", "turn", "when", "not_before", "expected", "objective", "responsible", "remarks", CustomKey, "effects", "source", "grade"];

    /// <summary>The key that holds the columns of an institution's own.</summary>
    public const string CustomKey = "custom";

    /// <summary>The words that may stand in the cells; none for other columns.</summary>
    public IEnumerable<string> Choices => Key switch
    {
        "channel" => Words.Of<Channel>().Select(item => item.Word),
        "grade" => Words.Of<Grade>().Select(item => item.Word),
        _ => [],
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
