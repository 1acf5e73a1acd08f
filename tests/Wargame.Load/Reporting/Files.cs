using System.Text;
using System.Text.Json;
using HdrHistogram;
using Wargame.Load.Measuring;

namespace Wargame.Load.Reporting;

/// <summary>The figures for other programs and for a page.</summary>
internal static class Files
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task Write(LoadPlan plan, IReadOnlyList<RungResult> results)
    {
        if (plan.Json is { } json)
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(results.Select(result => Figures(plan, result)), Form));
        if (plan.Markdown is { } markdown)
            await File.WriteAllTextAsync(markdown, Markdown(results));
    }

    private static string Markdown(IEnumerable<RungResult> results)
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", Reporting.Figures.Columns).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", Reporting.Figures.Columns.Select(_ => "--:")).Append(" |\n");
        foreach (var result in results)
            text.Append("| ").AppendJoin(" | ", Reporting.Figures.Line(result)).Append(" |\n");
        return text.ToString();
    }

    private static object Figures(LoadPlan plan, RungResult result) => new
    {
        result.Sessions,
        result.Seats,
        plan.Scenario,
        plan.Seed,
        Seconds = result.Length.TotalSeconds,
        PaceSeconds = plan.Pace.TotalSeconds,
        Whole = Counted(result.Meters),
        result.Reconnections,
        Minutes = result.Minutes.Select(minute => new { minute.Number, minute.Server, minute.Load, Counted = Counted(minute.Meters) }),
    };

    private static object Counted(Meters meters) => new
    {
        AllSeats = Times(meters.AllSeats),
        EachSeat = Times(meters.EachSeat),
        Control = Times(meters.Control),
        Answers = Times(meters.Answers),
        Questions = Times(meters.Questions),
        Kinds = meters.Kinds.ToDictionary(kind => kind.Key, kind => Times(kind.Value)),
        SeatPages = Sizes(meters.SeatBytes),
        ControlPages = Sizes(meters.ControlBytes),
        meters.Acts,
        meters.Refusals,
        meters.Errors,
        meters.Unseen,
        meters.Overtaken,
    };

    private static object Times(HistogramBase times) => new
    {
        Count = times.TotalCount,
        P50 = Reporting.Figures.Milliseconds(times, 50),
        P95 = Reporting.Figures.Milliseconds(times, 95),
        P99 = Reporting.Figures.Milliseconds(times, 99),
        Max = Reporting.Figures.Milliseconds(times, 100),
    };

    private static object Sizes(HistogramBase sizes) => new
    {
        Count = sizes.TotalCount,
        MeanKilobytes = Reporting.Figures.MeanKilobytes(sizes),
        P99Kilobytes = Reporting.Figures.Kilobytes(sizes, 99),
    };
}
