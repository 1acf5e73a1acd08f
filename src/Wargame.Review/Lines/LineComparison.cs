using System.Collections.Immutable;
using Wargame.Review.Experiments;
using Wargame.Sessions;

namespace Wargame.Review.Lines;

/// <summary>Two lines of one session side by side, as far as both were played. Pure.</summary>
/// <param name="Turns">How many turns both have released.</param>
/// <param name="Headlines">The board and the mandates, in the author's order.</param>
/// <param name="Differences">The numbers that differ most after the last of these turns, the most different first.</param>
/// <param name="Orders">By turn, the orders that only one line saw; turns without any are left out.</param>
public sealed record LineComparison(
    int Turns, ImmutableArray<HeadlineInLines> Headlines, ImmutableArray<DifferenceOfLines> Differences, ImmutableArray<OrdersOfLines> Orders)
{
    /// <summary>Compares two lines that were played by the same rules.</summary>
    public static LineComparison Of(SessionRules rules, SessionState first, SessionState second)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var turns = Math.Min(first.Turns.Length, second.Turns.Length);
        ImmutableArray<ExperimentRun> runs = [Run(rules, first, turns), Run(rules, second, turns)];
        return new(
            turns,
            [.. Headline.Of(rules).Select(headline => new HeadlineInLines(headline, Course(runs[0], headline), Course(runs[1], headline)))],
            turns == 0 ? [] : Differ(Comparison.Of(runs)),
            OrdersThatDiffer(first, second, turns));
    }

    /// <summary>By turn the orders that only one of two sessions saw; turns without any are left out.</summary>
    internal static ImmutableArray<OrdersOfLines> OrdersThatDiffer(SessionState first, SessionState second, int turns) =>
        [.. Enumerable.Range(0, turns).Select(place => Differ(first.Turns[place], second.Turns[place])).Where(orders => !orders.OnlyFirst.IsEmpty || !orders.OnlySecond.IsEmpty)];

    private static ExperimentRun Run(SessionRules rules, SessionState session, int turns) => new(
        new() { Scenario = rules.Scenario, Model = rules.Model, Seed = session.Seed, Ledger = true },
        session.Opening, [.. session.Turns.Take(turns).Select(turn => new ExperimentTurn(turn.Turn, turn.Before, turn.Inputs, turn.Result))], [], []);

    private static ImmutableArray<DifferenceOfLines> Differ(Comparison comparison) =>
    [
        .. comparison.Variables.Where(number => number.Difference != 0).Take(Limits.Differences).Select(number => new DifferenceOfLines(
            number,
            [.. comparison.Causes(number.Slot).Where(cause => cause.Difference != 0).Take(Limits.Causes)],
            Course(comparison.Runs[0], number.Slot.Index),
            Course(comparison.Runs[1], number.Slot.Index))),
    ];

    private static ImmutableArray<long> Course(ExperimentRun run, Headline headline) =>
        [headline.Value(run.Opening), .. run.Turns.Select(turn => headline.Value(turn.Result.State))];

    private static ImmutableArray<long> Course(ExperimentRun run, int slot) =>
        [run.Opening.Values[slot], .. run.Turns.Select(turn => turn.Result.State.Values[slot])];

    private static OrdersOfLines Differ(TurnRecord first, TurnRecord second) =>
        new(Only(first, second), Only(second, first), first.Turn);

    // The id of an order is its client's; what was ordered is the rest of it.
    private static ImmutableArray<GivenOrder> Only(TurnRecord here, TurnRecord there)
    {
        var others = there.Given.Select(What).ToHashSet();
        return [.. here.Given.Where(given => !others.Contains(What(given)))];
    }

    private static object What(GivenOrder given) => (
        given.Draft.Actor, given.Draft.Instrument, given.Draft.Target, given.Draft.Level, given.Draft.Turns, given.Order?.Mode);
}

/// <summary>A headline number in two lines.</summary>
/// <param name="Headline">The number.</param>
/// <param name="First">In the first line: the opening, then after each turn, in milli-units.</param>
/// <param name="Second">In the second line.</param>
public sealed record HeadlineInLines(Headline Headline, ImmutableArray<long> First, ImmutableArray<long> Second);

/// <summary>A number that stands otherwise, and why.</summary>
/// <param name="Number">The number in both lines.</param>
/// <param name="Causes">The causes that differ most, from both ledgers.</param>
/// <param name="First">In the first line: the opening, then after each turn, in milli-units.</param>
/// <param name="Second">In the second line.</param>
public sealed record DifferenceOfLines(ComparedNumber Number, ImmutableArray<ComparedCause> Causes, ImmutableArray<long> First, ImmutableArray<long> Second);

/// <summary>The orders of a turn that only one of two lines saw.</summary>
/// <param name="OnlyFirst">Only in the first line.</param>
/// <param name="OnlySecond">Only in the second line.</param>
/// <param name="Turn">The turn.</param>
public sealed record OrdersOfLines(ImmutableArray<GivenOrder> OnlyFirst, ImmutableArray<GivenOrder> OnlySecond, int Turn);
