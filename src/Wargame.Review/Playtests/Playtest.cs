using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Doctrines.Playtests;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Playtests;

/// <summary>Plays a scenario many times, with many casts under many seeds, on all cores. The same seed gives the same report.</summary>
public static class Playtest
{
    /// <summary>Plays of one cast; so many tell its luck, and leave room for other casts.</summary>
    private const int SeedsOfACast = 10;

    /// <summary>Plays that are played again under each other belief: paired with the same casts and seeds, so many tell the difference.</summary>
    private const int PlaysOfABelief = 100;

    /// <summary>Plays, and says what came of it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, under one belief profile.</param>
    /// <param name="runs">How many plays, from 2.</param>
    /// <param name="seed">The playtest's seed.</param>
    /// <param name="progress">Told how many plays are done, of <see cref="Plays"/>; from any thread.</param>
    /// <param name="otherBeliefs">The same world under other profiles: what they would change is told.</param>
    /// <param name="forceChoices">Whether each choice is played again with every option; where there are many cards, that is most of the work.</param>
    public static PlaytestReport Run(
        ScenarioDefinition scenario, WorldModel model, int runs, ulong seed, Action<int>? progress = null, IReadOnlyList<WorldModel>? otherBeliefs = null,
        bool forceChoices = true)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 2);
        var casts = Casts(model.Definition, runs, seed);
        var done = 0;
        var plays = Play(model, runs);
        var beliefs = (otherBeliefs ?? []).Select(belief => (belief.Profile, Play(belief, Math.Min(runs, PlaysOfABelief)))).ToList();
        var choices = forceChoices
            ? ForcedChoices.Of(scenario, model, plays, run => SeedOf(runs, seed, run), more => progress?.Invoke(Interlocked.Add(ref done, more)))
            : ForcedChoices.None;
        return new PlaytestStatistics(scenario, model, seed, plays, beliefs, choices).Report();

        IReadOnlyList<PlayRecord> Play(WorldModel world, int count)
        {
            var played = new PlayRecord[count];
            Parallel.For(0, count, run =>
            {
                var (cast, luck) = CastAndSeed(casts, runs, seed, run);
                played[run] = PlayRecord.Of(world, TemperedPlay.Run(scenario, world, cast, luck));
                progress?.Invoke(Interlocked.Increment(ref done));
            });
            return played;
        }
    }

    /// <summary>How many plays a playtest takes in all.</summary>
    /// <param name="world">The world.</param>
    /// <param name="runs">How many are asked for.</param>
    /// <param name="otherBeliefs">How many other beliefs are compared.</param>
    public static int Plays(WorldDefinition world, int runs, int otherBeliefs)
    {
        ArgumentNullException.ThrowIfNull(world);
        return runs + (otherBeliefs * Math.Min(runs, PlaysOfABelief)) + ForcedChoices.Plays(world, runs);
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

    /// <summary>All casts of a playtest.</summary>
    internal static ImmutableArray<Cast> Casts(WorldDefinition world, int runs, ulong seed)
    {
        var each = PlaysOfACast(runs);
        return [.. Enumerable.Range(0, (runs + each - 1) / each).Select(number => Cast.Of(world, number, seed))];
    }

    /// <summary>Who plays a play of a playtest, and under which seed of the world's chance.</summary>
    internal static (Cast Cast, ulong Seed) CastAndSeed(ImmutableArray<Cast> casts, int runs, ulong seed, int run) => (casts[run / PlaysOfACast(runs)], SeedOf(runs, seed, run));

    private static int PlaysOfACast(int runs) => Math.Max(2, Math.Min(SeedsOfACast, runs / 2));

    private static ulong SeedOf(int runs, ulong seed, int run) => unchecked(seed + (ulong)(run % PlaysOfACast(runs)));
}
