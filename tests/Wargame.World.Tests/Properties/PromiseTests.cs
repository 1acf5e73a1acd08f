using CsCheck;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>
/// What holds in every turn of every campaign on a shipped world; the ledger has tests of its own (<see cref="LedgerTests"/>). A failure prints its seed; CsCheck repeats it with
/// <c>CsCheck_Seed</c> set to it.
/// </summary>
public sealed class PromiseTests
{
    private const int Campaigns = 60;

    private static void InEveryTurn(Action<WorldModel, State.WorldState, TurnInputs> check) => Gen.ULong.Sample(
        seed =>
        {
            foreach (var (before, inputs) in new RandomCampaign(seed).Play(Shipped.Bolivia)) check(Shipped.Bolivia, before, inputs);
        },
        iter: Campaigns, threads: 1);

    [Fact]
    public void The_same_inputs_give_the_same_bytes() => InEveryTurn((model, before, inputs) =>
    {
        var (first, second) = (model.Step(before, inputs), model.Step(before, inputs));

        Assert.Equal(first.Hash, second.Hash);
        Assert.Equal(first.State.Values, second.State.Values);
        Assert.Equal(first.Ledger.Length, second.Ledger.Length);
    });

    [Fact]
    public void The_order_of_submission_does_not_matter() => InEveryTurn((model, before, inputs) =>
    {
        var turned = inputs with { Orders = [.. inputs.Orders.Reverse()], Choices = [.. inputs.Choices.Reverse()], Injects = [.. inputs.Injects.Reverse()] };

        Assert.Equal(model.Step(before, inputs).Hash, model.Step(before, turned).Hash);
    });

    [Fact]
    public void The_ledger_changes_nothing_by_being_kept() => InEveryTurn((model, before, inputs) =>
        Assert.Equal(model.Step(before, inputs).Hash, model.Step(before, inputs, ledger: false).Hash));

    [Fact]
    public void Every_number_stays_in_its_range() => InEveryTurn((model, before, inputs) =>
    {
        var after = model.Step(before, inputs, ledger: false).State;

        foreach (var slot in model.Slots)
            Assert.InRange(after.Values[slot.Index], slot.Variable.Minimum * Limits.Milli, slot.Variable.Maximum * Limits.Milli);
    });

    [Fact]
    public void A_draw_moves_a_ladder_by_one_rung_at_most() => InEveryTurn((model, before, inputs) =>
    {
        var after = model.Step(before, inputs with { Rulings = [] }, ledger: false).State;
        foreach (var ladder in model.Definition.Ladders)
        {
            var slot = model.Find(ladder.Entity + "." + ladder.Variable)!.Index;
            Assert.Contains(after.Values[slot] - before.Values[slot], new long[] { -Limits.Milli, 0, Limits.Milli });
        }
    });
}
