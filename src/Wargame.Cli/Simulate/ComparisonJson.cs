using System.Collections.Immutable;
using System.Text.Json;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Exports;

namespace Wargame.Cli.Simulate;

/// <summary>A comparison as JSON lines: what was run, then one number a line, then one order a line where that was asked.</summary>
internal static class ComparisonJson
{
    public static void Write(ComparisonShown shown, TextWriter output)
    {
        output.Write(JsonText.Line(json => WriteRuns(json, shown)));
        var rank = 0;
        foreach (var number in shown.Numbers)
        {
            rank++;
            output.Write(JsonText.Line(json => WriteNumber(json, shown, number, rank)));
        }
        foreach (var report in shown.Decisions)
            output.Write(JsonText.Line(json => WriteDecision(json, shown, report)));
    }

    private static void WriteRuns(Utf8JsonWriter json, ComparisonShown shown)
    {
        json.WriteString("scenario", shown.Comparison.Runs[0].Plan.Scenario.Id);
        json.WriteNumber("turn", shown.Comparison.Runs[0].Turns.Length);
        json.WriteStartArray("runs");
        foreach (var (run, name) in shown.Comparison.Runs.Zip(shown.Names))
        {
            json.WriteStartObject();
            json.WriteString("run", name);
            json.WriteString("orders", run.Plan.OrdersName.Length == 0 ? null : run.Plan.OrdersName);
            json.WriteString("profile", run.Plan.Model.Profile);
            json.WriteNumber("seed", run.Plan.Seed);
            json.WriteString("hash", Figures.Hash(run.EndHash));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("differing", shown.Comparison.Variables.Length);
    }

    private static void WriteNumber(Utf8JsonWriter json, ComparisonShown shown, ComparedNumber number, int rank)
    {
        json.WriteNumber("rank", rank);
        json.WriteString("variable", number.Slot.Key);
        json.WriteString("unit", number.Slot.Variable.Unit.Symbol);
        json.WriteFigure("start", Figures.Exact(number.Start));
        WriteByRun(json, "values", shown, number.Ends);
        json.WriteFigure("difference", Figures.Exact(number.Difference));
        json.WriteFigure("measure", Figures.Exact(number.Measure));
        json.WriteNumber("first", number.FirstTurn ?? 0);
        json.WriteStartArray("causes");
        var main = shown.Main(number);
        foreach (var cause in main)
        {
            json.WriteStartObject();
            LineJson.WriteCause(json, cause.Example);
            WriteByRun(json, "sums", shown, cause.Sums);
            json.WriteFigure("difference", Figures.Exact(cause.Difference));
            LineJson.WriteReason(json, cause.Example);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteByRun(json, "others", shown, number.Others(main));
    }

    private static void WriteDecision(Utf8JsonWriter json, ComparisonShown shown, DecisionReport report)
    {
        json.WriteString("order", report.Order.Order.Id);
        json.WriteString("at", Words.Place(report.Order.At));
        json.WriteStartArray("effects");
        foreach (var effect in report.Effects)
        {
            json.WriteStartObject();
            json.WriteString("variable", effect.Slot.Key);
            json.WriteString("unit", effect.Slot.Variable.Unit.Symbol);
            WriteByRun(json, "effects", shown, effect.Sizes);
            json.WriteFigure("measure", Figures.Exact(effect.Measure));
            json.WriteString("depends", Words.Of(effect.Dependence));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteByRun(Utf8JsonWriter json, string key, ComparisonShown shown, ImmutableArray<long> values)
    {
        json.WriteStartObject(key);
        for (var run = 0; run < values.Length; run++)
            json.WriteFigure(shown.Names[run], Figures.Exact(values[run]));
        json.WriteEndObject();
    }
}
