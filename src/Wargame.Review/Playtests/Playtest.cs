using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Doctrines.Playtests;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
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
        var each = PlaysOfACast(runs);
        var casts = Enumerable.Range(0, (runs + each - 1) / each).Select(number => Cast.Of(model.Definition, number, seed)).ToImmutableArray();
        var plays = new PlayRecord[runs];
        var done = 0;
        Parallel.For(0, runs, run =>
        {
            var session = TemperedPlay.Run(scenario, model, casts[run / each], SeedOf(runs, seed, run));
            plays[run] = PlayRecord.Of(model, session);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        return new PlaytestStatistics(scenario, model, seed, plays).Report();
    }

    /// <summary>A play of a playtest as a session that can be looked at in the review.</summary>
    /// <param name="rules">The rules, over the world that was played.</param>
    /// <param name="runs">How many plays the playtest has.</param>
    /// <param name="run">Which one, from 0.</param>
    /// <param name="open">Opens it; its seed is the playtest's.</param>
    /// <returns>The session, and whether it ended as the playtest's play did.</returns>
    public static (AutomaticSession Session, bool IsSame) Session(SessionRules rules, int runs, int run, OpenSession open)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfNegative(run);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(run, runs);
        var cast = Cast.Of(rules.Model.Definition, run / PlaysOfACast(runs), open.Seed);
        var seed = SeedOf(runs, open.Seed, run);
        var session = TemperedSession.Run(rules, cast, open with { Seed = seed });
        return (session, TemperedPlay.Run(rules.Scenario, rules.Model, cast, seed).States[^1].Values.SequenceEqual(session.State.World.Values));
    }

    private static int PlaysOfACast(int runs) => Math.Max(2, Math.Min(SeedsOfACast, runs / 2));

    private static ulong SeedOf(int runs, ulong seed, int run) => unchecked(seed + (ulong)(run % PlaysOfACast(runs)));
}
