using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Review.Playtests;

/// <summary>Plays a scenario many times, with many casts under many seeds, on all cores. The same seed gives the same report.</summary>
public static class Playtest
{
    /// <summary>Plays of one cast; so many tell its luck, and leave room for other casts.</summary>
    private const int SeedsOfACast = 10;

    /// <summary>Plays, and says what came of it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, under one belief profile.</param>
    /// <param name="runs">How many plays, from 2.</param>
    /// <param name="seed">The playtest's seed.</param>
    /// <param name="progress">Told how many plays are done; from any thread.</param>
    public static PlaytestReport Run(ScenarioDefinition scenario, WorldModel model, int runs, ulong seed, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var each = Math.Max(2, Math.Min(SeedsOfACast, runs / 2));
        var casts = Enumerable.Range(0, (runs + each - 1) / each).Select(number => Cast.Of(model.Definition, number, seed)).ToImmutableArray();
        var plays = new PlayRecord[runs];
        var done = 0;
        Parallel.For(0, runs, run =>
        {
            var session = TemperedPlay.Run(scenario, model, casts[run / each], unchecked(seed + (ulong)(run % each)));
            plays[run] = PlayRecord.Of(model, session);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        return new PlaytestStatistics(scenario, model, seed, plays).Report();
    }
}
