using System.Globalization;
using HdrHistogram;
using Wargame.Load.Measuring;

namespace Wargame.Load.Reporting;

/// <summary>Figures as they are written.</summary>
internal static class Figures
{
    private const double BytesInAMegabyte = 1024 * 1024;

    public static IReadOnlyList<string> Columns { get; } =
    [
        "sessions", "seats", "acts/s", "all seats p50 ms", "all seats p95", "all seats p99", "all seats max", "control p99", "answer p50", "answer p99",
        "page mean KB", "page p99 KB", "control mean KB", "pages/s", "server MB", "server cores", "server ms/act", "load cores", "unseen", "errors", "refused", "reconnected",
    ];

    public static double Milliseconds(HistogramBase times, double percentile) => times.TotalCount == 0 ? 0 : times.GetValueAtPercentile(percentile) / 1000.0;

    public static double Kilobytes(HistogramBase sizes, double percentile) => sizes.TotalCount == 0 ? 0 : sizes.GetValueAtPercentile(percentile) / 1024.0;

    public static double MeanKilobytes(HistogramBase sizes) => sizes.TotalCount == 0 ? 0 : sizes.GetMean() / 1024.0;

    public static double Megabytes(ProcessReading reading) => reading.WorkingSet / BytesInAMegabyte;

    /// <summary>A rung as a line of the table.</summary>
    public static IReadOnlyList<string> Line(RungResult result)
    {
        var (meters, seconds) = (result.Meters, result.Length.TotalSeconds);
        var (times, answers) = (meters.AllSeats, meters.Answers);
        var servers = result.Minutes.Select(minute => minute.Server).OfType<ProcessReading>().ToList();
        return
        [
            Text(result.Sessions, "0"), Text(result.Sessions * result.Seats, "0"), Text(result.Acts / seconds, "0.0"),
            Text(Milliseconds(times, 50), "0.0"), Text(Milliseconds(times, 95), "0.0"), Text(Milliseconds(times, 99), "0.0"), Text(Milliseconds(times, 100), "0.0"),
            Text(Milliseconds(meters.Control, 99), "0.0"), Text(Milliseconds(answers, 50), "0.0"), Text(Milliseconds(answers, 99), "0.0"),
            Text(MeanKilobytes(meters.SeatBytes), "0.0"), Text(Kilobytes(meters.SeatBytes, 99), "0.0"), Text(MeanKilobytes(meters.ControlBytes), "0.0"),
            Text((meters.SeatBytes.TotalCount + meters.ControlBytes.TotalCount) / seconds, "0"),
            servers.Count == 0 ? "" : Text(Megabytes(servers[^1]), "0"), servers.Count == 0 ? "" : Text(Cores(servers), "0.00"),
            servers.Count == 0 ? "" : Text(1000 * seconds * Cores(servers) / Math.Max(1, result.Acts), "0.0"),
            Text(result.Minutes.Average(minute => minute.Load.Cores), "0.00"),
            Text(meters.Unseen, "0"), Text(meters.Errors.Values.Sum(), "0"), Text(meters.Refusals.Values.Sum(), "0"), Text(result.Reconnections, "0"),
        ];
    }

    private static double Cores(IEnumerable<ProcessReading> readings) => readings.Average(reading => reading.Cores);

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
