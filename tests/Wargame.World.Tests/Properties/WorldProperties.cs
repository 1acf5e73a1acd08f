using CsCheck;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>What holds in every world (MODEL V22), tried on random ones. A failure prints the seed that repeats it.</summary>
public class WorldProperties
{
    private const int Tries = 400;

    [Fact]
    public void The_lines_of_every_number_sum_to_its_change() => RandomWorlds.Games.Sample(
        game => All(game, (before, result) =>
        {
            var sums = new long[before.Values.Length];
            foreach (var line in result.Ledger)
                sums[line.Slot] += line.Actual;
            return sums.Select((sum, slot) => before.Values[slot] + sum).SequenceEqual(result.State.Values);
        }),
        iter: Tries);

    [Fact]
    public void Gauges_stay_on_their_scale_and_stocks_in_their_range() => RandomWorlds.Games.Sample(
        game => All(game, (_, result) => game.World.Slots.All(slot =>
            result.State.Values[slot.Index] >= slot.Variable.Minimum * 1000 && result.State.Values[slot.Index] <= slot.Variable.Maximum * 1000)),
        iter: Tries);

    [Fact]
    public void The_same_seed_and_inputs_give_the_same_bytes() => RandomWorlds.Games.Sample(
        game => Hashes(game).SequenceEqual(Hashes(game)),
        iter: Tries);

    [Fact]
    public void The_order_of_submission_does_not_matter() => RandomWorlds.Games.Sample(
        game => Hashes(game).SequenceEqual(Hashes(game with { Turns = [.. game.Turns.Select(Reversed)] })),
        iter: Tries);

    [Fact]
    public void With_the_ledger_off_the_numbers_are_the_same() => RandomWorlds.Games.Sample(
        game => Hashes(game).SequenceEqual(Hashes(game, ledger: false)),
        iter: Tries);

    [Fact]
    public void Transfers_make_and_lose_nothing() => RandomWorlds.Traders.Sample(
        world =>
        {
            var (before, after) = (world.Opening(1), world.Step(world.Opening(1), TurnInputs.None).State);
            return before.Values.Sum() == after.Values.Sum();
        },
        iter: Tries);

    [Fact]
    public void When_nobody_does_anything_nothing_happens_for_sixteen_turns() => RandomWorlds.Quiet.Sample(
        world =>
        {
            var (opening, state) = (world.Opening(1), world.Opening(1));
            for (var turn = 0; turn < 16; turn++)
                state = world.Step(state, TurnInputs.None).State;
            return opening.Values.SequenceEqual(state.Values) && opening.Naturals.SequenceEqual(state.Naturals);
        },
        iter: Tries);

    [Fact]
    public void No_line_pushes_against_its_nominal_size() => RandomWorlds.Games.Sample(
        game => All(game, (_, result) => result.Ledger.All(line => Math.Sign(line.Actual) * Math.Sign(line.Nominal) >= 0)),
        iter: Tries);

    private static bool All(Game game, Func<WorldState, TurnResult, bool> holds)
    {
        var state = game.World.Opening(game.Seed);
        foreach (var inputs in game.Turns)
        {
            var result = game.World.Step(state, inputs);
            if (!holds(state, result))
                return false;
            state = result.State;
        }

        return true;
    }

    private static List<ulong> Hashes(Game game, bool ledger = true)
    {
        var (state, hashes) = (game.World.Opening(game.Seed), new List<ulong>());
        foreach (var inputs in game.Turns)
        {
            var result = game.World.Step(state, inputs, ledger);
            hashes.Add(result.Hash);
            state = result.State;
        }

        return hashes;
    }

    private static TurnInputs Reversed(TurnInputs inputs) => inputs with
    {
        Orders = [.. inputs.Orders.Reverse()],
        Rulings = [.. inputs.Rulings.Reverse()],
    };
}
