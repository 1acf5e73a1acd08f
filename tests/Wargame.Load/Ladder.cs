using Wargame.Load.Reporting;

namespace Wargame.Load;

/// <summary>Rung by rung: each with a server of its own, so that none pays for the one before.</summary>
internal static class Ladder
{
    /// <summary>Plays all rungs.</summary>
    /// <returns>0, or 1 when an act was not seen, something failed, or a target was missed.</returns>
    public static async Task<int> Climb(LoadPlan plan, CancellationToken cancelled)
    {
        var results = new List<RungResult>();
        foreach (var sessions in plan.Sessions)
        {
            Screen.Announce(plan, sessions);
            await using var host = await Host.Start(plan);
            var result = await new Rung(plan, host, sessions).Play(cancelled);
            results.Add(result);
            Screen.Show(result);
        }

        Screen.Table(results);
        await Files.Write(plan, results);
        var faults = results.SelectMany(result => Verdict.Of(plan, result)).ToList();
        Screen.Faults(faults);
        return faults.Count == 0 ? 0 : 1;
    }
}
