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
    /// <summary>Plays, and says what came of it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world, under one belief profile.</param>
    /// <param name="runs">How many plays, from 2.</param>
    /// <param name="seed">The playtest's seed.</param>
    /// <param name="forceChoices">Whether each choice is played again with every option; where there are many cards, that is most of the work.</param>
    public static PlaytestReport Run(ScenarioDefinition scenario, WorldModel model, int runs, ulong seed, bool forceChoices = true) =>
        Run(new PlaytestPlan(scenario, model, runs, seed), null, forceChoices);

    /// <summary>Plays, and says what came of it.</summary>
    /// <param name="plan">The playtest.</param>
    /// <param name="progress">Told how many plays are done, of <see cref="PlaytestPlan.Plays"/>; from any thread.</param>
    /// <param name="forceChoices">Whether each choice is played again with every option.</param>
    public static PlaytestReport Run(PlaytestPlan plan, Action<int>? progress, bool forceChoices = true)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var done = 0;
        var tally = new PlaytestTally(plan);
        Play(plan.Portions);
        if (forceChoices)
            Play(tally.ForcedPortions());
        progress?.Invoke(plan.Plays);
        return tally.Report();

        void Play(IEnumerable<Portion> portions) => Parallel.ForEach(portions, portion =>
        {
            var outcomes = new List<PlayOutcome>(portion.Plays.Length);
            foreach (var outcome in plan.Play(portion))
            {
                outcomes.Add(outcome);
                progress?.Invoke(Interlocked.Increment(ref done));
            }
            tally.Add(portion, outcomes);
        });
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
        var plan = new PlaytestPlan(rules.Scenario, rules.Model, runs, open.Seed);
        var (cast, seed) = (plan.CastOf(run), plan.SeedOf(run));
        var session = TemperedSession.Run(rules, cast, open with { Seed = seed });
        return (session, TemperedPlay.Run(rules.Scenario, rules.Model, cast, seed).States[^1].Values.SequenceEqual(session.State.World.Values));
    }
}
