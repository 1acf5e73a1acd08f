using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wargame.Reports.Word.Writing;

/// <summary>Fields that Word works out, and places that people fill in.</summary>
internal static class Fields
{
    /// <summary>A field, with what it says until it is worked out.</summary>
    public static IEnumerable<Run> Of(string instruction, string says, bool dirty = false) =>
    [
        Begin(instruction, dirty), Separate(), WordText.Run(says), End(),
    ];

    /// <summary>The beginning of a field and its instruction.</summary>
    public static Run Begin(string instruction, bool dirty = false)
    {
        var begin = new FieldChar { FieldCharType = FieldCharValues.Begin };
        if (dirty)
            begin.Dirty = true;
        return new(begin, new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>What follows is what the field says.</summary>
    public static Run Separate() => new(new FieldChar { FieldCharType = FieldCharValues.Separate });

    /// <summary>The end of a field.</summary>
    public static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });

    /// <summary>A place to write.</summary>
    public static Paragraph Blank(string hint) => InACell(new SdtProperties(new ShowingPlaceholder(), new SdtContentText()), hint);

    /// <summary>A place to choose one of some words.</summary>
    public static Paragraph Choice(string hint, IEnumerable<string> words) => InACell(
        new SdtProperties(new ShowingPlaceholder(), new SdtContentDropDownList(words.Select(word => new ListItem { DisplayText = word, Value = word }))), hint);

    /// <summary>A place for a day.</summary>
    public static Paragraph Day(string hint) => InACell(
        new SdtProperties(new ShowingPlaceholder(), new SdtContentDate(new DateFormat { Val = "yyyy-MM-dd" })), hint);

    private static Paragraph InACell(SdtProperties properties, string hint) => WordText.Paragraph("Cell", new SdtRun(
        properties,
        new SdtContentRun(new Run(new RunProperties(new RunStyle { Val = "PlaceholderText" }), new Text(hint) { Space = SpaceProcessingModeValues.Preserve }))));
}
