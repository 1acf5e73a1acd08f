using System.Text.Json;
using Wargame.Review.Experiments;
using Wargame.Review.Exports;
using Wargame.World.Definition;
using Wargame.World.Ledger;

namespace Wargame.Cli.Output;

/// <summary>A ledger line as JSON: the same keys in the same order for every sort of line, null where there is nothing.</summary>
internal static class LineJson
{
    public static string Of(ExplainedLine line) => JsonText.Line(json =>
    {
        json.WriteNumber("turn", line.Line.Turn);
        json.WriteStartObject("line");
        json.WriteString("variable", line.Slot.Key);
        WriteCause(json, line);
        json.WriteString("actor", Optional(line.Line.Actor));
        json.WriteWords("orders", line.Line.Orders);
        json.WriteFigure("nominal", Figures.Exact(line.Line.Nominal));
        json.WriteFigure("actual", Figures.Exact(line.Line.Actual));
        WriteReason(json, line);
        json.WriteEndObject();
    });

    /// <summary>What sort of thing it is, and which.</summary>
    public static void WriteCause(Utf8JsonWriter json, ExplainedLine line)
    {
        json.WriteString("kind", Words.Of(line.Line.Kind));
        json.WriteString("cause", line.Line.Cause);
        json.WriteString("rule", line.Rule?.Id);
        json.WriteString("instrument", line.Rule is { Origin: RuleOrigin.Instrument } effect ? effect.OriginId : line.Line.Kind == CauseKind.Cost ? line.Line.Cause : null);
        json.WriteString("inject", line.Inject);
        json.WriteString("crisis", line.Rule is { Origin: RuleOrigin.Crisis } outbreak ? outbreak.OriginId : null);
        json.WriteString("card", line.Rule is { Origin: RuleOrigin.Choice } choice ? choice.OriginId : null);
        json.WriteString("ladder", line.Rule is { Origin: RuleOrigin.Ladder } rung ? rung.OriginId : line.Line.Kind == CauseKind.Ladder ? line.Line.Cause : null);
    }

    /// <summary>Why, who says so, and where it is written.</summary>
    public static void WriteReason(Utf8JsonWriter json, ExplainedLine line)
    {
        json.WriteString("because", line.Because);
        json.WriteString("source", Optional(line.Source));
        json.WriteString("at", Optional(Words.Place(line.At)));
    }

    private static string? Optional(string text) => text.Length == 0 ? null : text;
}
