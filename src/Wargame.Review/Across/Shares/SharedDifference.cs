using System.Collections.Immutable;
using Wargame.Review.Attribution;
using Wargame.World.State;

namespace Wargame.Review.Across.Shares;

/// <summary>
/// Who made the difference between two sessions of one scenario version: what each team's other decisions brought, by Shapley value over runs in
/// which sets of teams decide as in the second session and all others as in the first, under the first one's control and luck; then what the
/// second one's control did otherwise, its luck and its beliefs, in this order.
/// </summary>
/// <param name="First">The session that the other one is held against.</param>
/// <param name="Second">The other one.</param>
/// <param name="Turns">How many turns both have released: the difference is that after the last of them.</param>
/// <param name="Players">The teams that decided otherwise, by actor, in the author's order; last, where there are any, the other actors together, as an empty id.</param>
/// <param name="Exact">Whether every set of players was played; otherwise the shares are drawn and have an error.</param>
/// <param name="Runs">How many runs were played for the shares.</param>
/// <param name="Numbers">The board, the mandates, then the other numbers that differ most.</param>
public sealed record SharedDifference(
    ComparedSession First, ComparedSession Second, int Turns, ImmutableArray<string> Players, bool Exact, int Runs, ImmutableArray<SharedNumber> Numbers)
{
    private const int RunsOfTheRest = 2;

    /// <summary>Whether the difference of two sessions can be shared out: both were played with the same version of one scenario.</summary>
    public static bool Can(ComparedSession first, ComparedSession second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Rules.Scenario.Id == second.Rules.Scenario.Id && first.Rules.Scenario.Hash == second.Rules.Scenario.Hash;
    }

    /// <summary>Works it out. Pure; the same sessions give the same answer on any number of cores.</summary>
    /// <param name="first">The session that the other one is held against.</param>
    /// <param name="second">The other one, of the same version of the scenario.</param>
    /// <param name="hands">Cores to use at most.</param>
    /// <param name="exactPlayers">Up to how many players every set is played.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <exception cref="ArgumentException">They were not played with the same version of one scenario.</exception>
    public static SharedDifference Of(
        ComparedSession first, ComparedSession second, int hands = 1, int exactPlayers = Limits.ExactPlayers, AttributionProgress? progress = null)
    {
        if (!Can(first, second))
            throw new ArgumentException("the difference of sessions of one scenario version is shared out", nameof(second));
        var beside = SessionsBeside.Of([first, second]);
        var model = first.Rules.Model;
        var (here, there) = (SideRecord.Of(first, model, beside.Turns), SideRecord.Of(second, model, beside.Turns));
        var deciders = Deciders.Of(first.Rules, here, there);
        var players = deciders.Players;
        var everybody = players.SelectMany(player => player).ToHashSet(StringComparer.Ordinal);
        var mixed = new MixedRun(model, here, there, everybody);
        ImmutableArray<NumberBeside> numbers = [.. beside.Board, .. beside.Scores, .. beside.Numbers.Take(Limits.AttributedNumbers)];
        var game = Game.Of(players.Length, exactPlayers, first.State.Seed);
        progress?.Expect(game.MostRuns + RunsOfTheRest);
        var runs = new SetRuns(set => mixed.End(Members(players, set)), Measure, hands);
        runs.Play(game.Sets);
        var control = Measure(mixed.End(everybody, Side.Second));
        var luck = Measure(mixed.End(everybody, Side.Second, Side.Second));
        return new(first, second, beside.Turns, deciders.Names, game.Exact, runs.Count, [.. numbers.Select((number, place) =>
        {
            long Value(int set) => runs[set][place];
            var (shares, errors) = game.Share(Value);
            return new SharedNumber(
                number.Number, number.Courses[0][^1], number.Courses[1][^1], shares, errors,
                control[place] - Value(game.All), luck[place] - control[place], number.Courses[1][^1] - luck[place]);
        })]);

        long[] Measure(WorldState world)
        {
            progress?.Count();
            return [.. numbers.Select(number => number.Number.Value(world))];
        }
    }

    private static HashSet<string> Members(ImmutableArray<ImmutableArray<string>> players, int set) =>
        [.. Enumerable.Range(0, players.Length).Where(player => (set & (1 << player)) != 0).SelectMany(player => players[player])];
}

/// <summary>A number that ended otherwise in the second session: shares, control, luck and beliefs sum to the difference, exactly. In milli-units.</summary>
/// <param name="Number">Which.</param>
/// <param name="First">At the end in the first session.</param>
/// <param name="Second">At the end in the second.</param>
/// <param name="Shares">For each player its share.</param>
/// <param name="Errors">For each share its standard error; 0 when exact.</param>
/// <param name="Control">What the second one's control did otherwise: injects by hand, vetoes, rulings, draws turned round, rules switched off.</param>
/// <param name="Luck">What the second one's other luck did; 0 under the same seed.</param>
/// <param name="Beliefs">What its other beliefs did; 0 under the same profile.</param>
public sealed record SharedNumber(
    Headline Number, long First, long Second, ImmutableArray<long> Shares, ImmutableArray<long> Errors, long Control, long Luck, long Beliefs)
{
    /// <summary>By how much the second session ended higher.</summary>
    public long Difference => Second - First;

    /// <summary>What was not the teams'.</summary>
    public long Rest => Control + Luck + Beliefs;
}
