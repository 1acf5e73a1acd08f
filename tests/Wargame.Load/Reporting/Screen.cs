using System.Globalization;
using Spectre.Console;

namespace Wargame.Load.Reporting;

/// <summary>What whoever started the load sees meanwhile.</summary>
internal static class Screen
{
    public static void Announce(LoadPlan plan, int sessions) => Say(
        $"{sessions} × {plan.Seats} seats of {plan.Scenario}, seed {plan.Seed}: an act of each person every {plan.Pace.TotalSeconds:0.#} s, {plan.Length.TotalMinutes:0.##} minutes");

    public static void Come(int sessions, int seats, TimeSpan took) => Say($"  {sessions * seats} people came in {took.TotalSeconds:0.0} s");

    public static void Show(MinuteResult minute)
    {
        var server = minute.Server is { } read ? $"server {Figures.Megabytes(read):0} MB, {read.Cores:0.00} cores" : "server elsewhere";
        Say($"  minute {minute.Number}: {minute.Meters.Acts.Values.Sum()} acts, p99 to all seats {Figures.Milliseconds(minute.Meters.AllSeats, 99):0.0} ms, {server}, load {Figures.Megabytes(minute.Load):0} MB, {minute.Load.Cores:0.00} cores");
    }

    public static void Show(RungResult result)
    {
        foreach (var (kind, times) in result.Meters.Kinds)
            Say($"  {kind}: {times.TotalCount} seen by all, p50 {Figures.Milliseconds(times, 50):0.0} ms, p99 {Figures.Milliseconds(times, 99):0.0} ms");
        Say($"  acts: {Listed(result.Meters.Acts)}");
        Say($"  questions: p50 {Figures.Milliseconds(result.Meters.Questions, 50):0.0} ms, p99 {Figures.Milliseconds(result.Meters.Questions, 99):0.0} ms; overtaken by a phase: {result.Meters.Overtaken}");
        if (!result.Meters.Refusals.Any())
            return;
        Say($"  refused: {Listed(result.Meters.Refusals)}");
    }

    public static void Table(IReadOnlyList<RungResult> results)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = false };
        table.AddColumn("");
        var lines = results.Select(Figures.Line).ToList();
        foreach (var _ in lines)
            table.AddColumn(new TableColumn("").RightAligned());
        for (var index = 0; index < Figures.Columns.Count; index++)
            table.AddRow([Figures.Columns[index], .. lines.Select(line => line[index])]);
        AnsiConsole.Write(table);
    }

    public static void Faults(IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
            Say($"FAILED {fault}");
    }

    private static string Listed(IReadOnlyDictionary<string, long> counts) =>
        string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
