using System.Globalization;

namespace Wargame.Load.Reporting;

/// <summary>Whether a rung was good enough.</summary>
internal static class Verdict
{
    /// <summary>What was not, in words.</summary>
    public static IEnumerable<string> Of(LoadPlan plan, RungResult result)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{result.Sessions} sessions, seed {plan.Seed}");
        if (result.Meters.AllSeats.TotalCount == 0)
            yield return $"{name}: nothing was seen by anybody";
        if (result.Meters.Unseen > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {result.Meters.Unseen} acts were not seen by every seat within {Limits.Seen.TotalSeconds:0} s");
        foreach (var (what, count) in result.Meters.Errors)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {count} × {what}");
        var p99 = Figures.Milliseconds(result.Meters.AllSeats, 99);
        if (p99 > plan.P99)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}: p99 to all seats is {p99:0.0} ms, the target is {plan.P99:0.0}");
    }
}
