using System.Collections.Immutable;
using Wargame.Review.Experiments;
using Wargame.Review.Playtests;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.World.Chance;
using Wargame.World.State;

namespace Wargame.Review.WhatIfs;

/// <summary>What would have been: the session and its changed line side by side, with the same luck.</summary>
/// <param name="Line">The changed line.</param>
/// <param name="Headlines">The board and the mandates, in the author's order.</param>
/// <param name="Differences">The numbers that differ most at the end, the most different first.</param>
public sealed record WhatIf(ChangedLine Line, ImmutableArray<HeadlineCourses> Headlines, ImmutableArray<RankedDifference> Differences)
{
    /// <summary>Answers a question. Pure; the same question gives the same answer.</summary>
    /// <param name="rules">The session's rules.</param>
    /// <param name="session">The session; its released turns are played again.</param>
    /// <param name="question">What might have been otherwise.</param>
    /// <param name="hands">Cores to use at most.</param>
    public static WhatIf Of(SessionRules rules, SessionState session, WhatIfQuestion question, int hands = 1)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(question);
        var line = LinePlay.Of(rules, session, question);
        if (line.Refusal is not null || session.Turns.IsEmpty)
            return new(line, [], []);

        var comparison = Comparison.Of([Run(rules, session, session.Turns), Run(rules, session, line.Turns)]);
        var changed = session with { Turns = line.Turns };
        var luck = Luck(rules, session, changed, question.Luck > 0, hands);
        return new(
            line,
            [.. Headline.Of(rules).Select(headline => Courses(headline, session, changed, luck))],
            [.. comparison.Variables.Where(number => number.Difference != 0).Take(Limits.Differences).Select(number => Ranked(comparison, number, luck))]);
    }

    /// <summary>The session in deliberation on a turn of the changed line, to see what might be ordered there.</summary>
    public static SessionState DeskAt(SessionRules rules, SessionState session, WhatIfQuestion question, int turn) =>
        LinePlay.DeskAt(rules, session, question, turn);

    /// <summary>The seeds of other luck: drawn from the session's own, so that the answer is the same for everyone who asks.</summary>
    internal static ImmutableArray<ulong> OtherSeeds(ulong seed) =>
        [.. Enumerable.Range(1, Limits.OtherLuck).Select(number => CounterHash.Bits(seed, number, "other-luck"))];

    /// <summary>Where luck itself is changed, the session as it was is held against every other luck: how it lies among what might have come.</summary>
    private static ImmutableArray<(WorldState Real, WorldState Changed)> Luck(
        SessionRules rules, SessionState session, SessionState changed, bool otherLuck, int hands)
    {
        var seeds = OtherSeeds(session.Seed);
        var (real, other) = (new ShadowRun(rules, session), new ShadowRun(rules, changed));
        var ends = new (WorldState, WorldState)[seeds.Length];
        Parallel.For(0, seeds.Length, new ParallelOptions { MaxDegreeOfParallelism = hands }, place =>
            ends[place] = (otherLuck ? session.World : real.End(seeds[place]), other.End(seeds[place])));
        return [.. ends];
    }

    private static ExperimentRun Run(SessionRules rules, SessionState session, ImmutableArray<TurnRecord> turns) => new(
        new() { Scenario = rules.Scenario, Model = rules.Model, Seed = session.Seed, Ledger = true },
        session.Opening, [.. turns.Select(turn => new ExperimentTurn(turn.Turn, turn.Before, turn.Inputs, turn.Result))], [], []);

    private static HeadlineCourses Courses(
        Headline headline, SessionState session, SessionState changed, ImmutableArray<(WorldState Real, WorldState Changed)> luck) => new(
            headline, Course(headline, session), Course(headline, changed),
            LuckSpread.Of(luck.Select(ends => headline.Value(ends.Changed) - headline.Value(ends.Real))));

    private static ImmutableArray<long> Course(Headline headline, SessionState session) =>
        [headline.Value(session.Opening), .. session.Turns.Select(turn => headline.Value(turn.Result.State))];

    private static RankedDifference Ranked(Comparison comparison, ComparedNumber number, ImmutableArray<(WorldState Real, WorldState Changed)> luck)
    {
        ImmutableArray<ComparedCause> causes = [.. comparison.Causes(number.Slot).Where(cause => cause.Difference != 0).Take(Limits.Causes)];
        return new(
            number, causes, number.Difference - causes.Sum(cause => cause.Difference),
            LuckSpread.Of(luck.Select(ends => ends.Changed.Values[number.Slot.Index] - ends.Real.Values[number.Slot.Index])));
    }
}

/// <summary>A headline number in both lines.</summary>
/// <param name="Headline">The number.</param>
/// <param name="Real">As it went: the opening first, then after each turn, in milli-units.</param>
/// <param name="Changed">As it would have gone.</param>
/// <param name="Spread">The difference at the end under other luck.</param>
public sealed record HeadlineCourses(Headline Headline, ImmutableArray<long> Real, ImmutableArray<long> Changed, LuckSpread Spread)
{
    /// <summary>How much higher it would have ended, in milli-units.</summary>
    public long Difference => Changed[^1] - Real[^1];
}

/// <summary>A number that ends otherwise, and why.</summary>
/// <param name="Number">The number in both lines.</param>
/// <param name="Causes">The causes that differ most, from both ledgers.</param>
/// <param name="Others">What all other causes differ by together, in milli-units: with the named ones it sums to the difference.</param>
/// <param name="Spread">The difference at the end under other luck.</param>
public sealed record RankedDifference(ComparedNumber Number, ImmutableArray<ComparedCause> Causes, long Others, LuckSpread Spread);

/// <summary>How a difference lies over other luck: both lines keep their orders, only the draws differ. In milli-units.</summary>
/// <param name="Distribution">The quantiles.</param>
/// <param name="Higher">Share of runs in which the changed line ends higher, 0 to 1.</param>
/// <param name="Lower">Share of runs in which it ends lower, 0 to 1.</param>
public sealed record LuckSpread(Distribution Distribution, double Higher, double Lower)
{
    /// <summary>The spread of some differences.</summary>
    public static LuckSpread Of(IEnumerable<long> differences)
    {
        double[] values = [.. differences.Select(difference => (double)difference)];
        return new(Distribution.Of(values), values.Count(value => value > 0) / (double)values.Length, values.Count(value => value < 0) / (double)values.Length);
    }
}
