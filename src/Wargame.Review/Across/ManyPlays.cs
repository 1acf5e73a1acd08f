using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Review.Playtests;
using Wargame.Sessions;

namespace Wargame.Review.Across;

/// <summary>
/// A scenario played many times without people, kept so that a session can be held against it: every number's values after every turn. They are
/// the plays of <c>wargame playtest</c> with the same runs, seed and profile; no session has a part in them, so all sessions share them.
/// </summary>
public sealed class ManyPlays
{
    /// <summary>The seed of the plays: the one that <c>wargame playtest</c> takes when it is given none.</summary>
    public const ulong Seed = 1;

    private readonly long[][][] _sorted;

    private ManyPlays(ImmutableArray<Headline> numbers, int plays, int casts, long[][][] sorted) => (Numbers, Plays, Casts, _sorted) = (numbers, plays, casts, sorted);

    /// <summary>What was measured: the headlines, then every number of the world.</summary>
    public ImmutableArray<Headline> Numbers { get; }

    /// <summary>How many plays.</summary>
    public int Plays { get; }

    /// <summary>In how many ways the actors were played.</summary>
    public int Casts { get; }

    /// <summary>Turns of a play.</summary>
    public int Turns => _sorted.Length - 1;

    /// <summary>Plays. The same rules and count give the same values on any number of cores.</summary>
    /// <param name="rules">The rules of the session that is to be held against them.</param>
    /// <param name="plays">How many plays, from 2.</param>
    /// <param name="hands">Cores to use at most.</param>
    /// <param name="progress">Told how many plays are done; from any thread.</param>
    public static ManyPlays Of(SessionRules rules, int plays = Limits.PlaysBeside, int hands = 1, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfLessThan(plays, 2);
        var (model, numbers) = (rules.Model, NumbersOf(rules));
        var plan = new PlaytestPlan(rules.Scenario, model, plays, Seed);
        var values = Room(model.Definition.Turns + 1, numbers.Length, plays);
        var done = 0;
        Parallel.For(0, plays, new ParallelOptions { MaxDegreeOfParallelism = hands }, play =>
        {
            var states = TemperedPlay.Run(rules.Scenario, model, plan.CastOf(play), plan.SeedOf(play)).States;
            for (var turn = 0; turn < states.Length; turn++)
            {
                for (var number = 0; number < numbers.Length; number++)
                    values[turn][number][play] = numbers[number].Value(states[turn]);
            }

            progress?.Invoke(Interlocked.Increment(ref done));
        });
        foreach (var ofPlays in values.SelectMany(turn => turn))
            Array.Sort(ofPlays);
        return new(numbers, plays, Enumerable.Range(0, plays).Select(plan.CastOf).Distinct().Count(), values);
    }

    /// <summary>All values of a number after a turn, the lowest first, in milli-units.</summary>
    /// <param name="turn">The turn; 0 for the opening.</param>
    /// <param name="number">The number's place in <see cref="Numbers"/>.</param>
    public ReadOnlySpan<long> Values(int turn, int number) => _sorted[turn][number];

    /// <summary>How a number lies over the plays after a turn, in milli-units.</summary>
    public Distribution Spread(int turn, int number) => Distribution.Of([.. _sorted[turn][number].Select(value => (double)value)]);

    /// <summary>Whether a number ever stood otherwise than at the opening.</summary>
    public bool Moves(int number) => _sorted.Any(turn => turn[number][0] != _sorted[0][number][0] || turn[number][^1] != _sorted[0][number][0]);

    private static ImmutableArray<Headline> NumbersOf(SessionRules rules) => [.. Headline.Of(rules), .. rules.Model.Slots.Select(slot => Headline.Of(slot))];

    private static long[][][] Room(int turns, int numbers, int plays) =>
        [.. Enumerable.Range(0, turns).Select(_ => Enumerable.Range(0, numbers).Select(_ => new long[plays]).ToArray())];
}
