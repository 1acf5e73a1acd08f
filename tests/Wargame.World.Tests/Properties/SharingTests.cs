using System.Collections.Immutable;
using CsCheck;
using Wargame.World.Formulas;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>The engine works in memory that it uses again, and leaves out rules that cannot change anything: none of it may ever show.</summary>
public sealed class SharingTests
{
    private static readonly ulong[] Seeds = [.. Enumerable.Range(1, 24).Select(seed => (ulong)seed)];

    [Fact]
    public void A_model_that_many_threads_use_at_once_gives_each_the_same_turns_as_alone()
    {
        var alone = Seeds.Select(seed => Hashes(Shipped.Bolivia.Alone(), seed)).ToList();
        var shared = Shipped.Bolivia.Alone();

        var together = Seeds.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(seed => Hashes(shared, seed)).ToList();

        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_turn_that_was_refused_leaves_nothing_behind()
    {
        var model = Shipped.Bolivia.Alone();
        var (before, inputs) = new RandomCampaign(3).Play(model).Last();
        var expected = model.Step(before, inputs).Hash;

        Assert.Throws<ArgumentException>(() => model.Step(before, inputs with { Rulings = [new Ruling("nobody.nothing", 1, "control", "")] }));
        Assert.Throws<ArgumentException>(() => model.Step(before, inputs with { Orders = [.. inputs.Orders, .. inputs.Orders] }));

        Assert.Equal(expected, model.Step(before, inputs).Hash);
    }

    [Fact]
    public void A_rule_that_sleeps_would_have_changed_nothing_in_the_shipped_world()
    {
        var sleepless = Sleepless(Shipped.Bolivia);
        foreach (var seed in Seeds)
        {
            foreach (var (before, inputs) in new RandomCampaign(seed, unlawful: true).Play(Shipped.Bolivia))
                AssertSame(Shipped.Bolivia.Step(before, inputs), sleepless.Step(before, inputs));
        }
    }

    [Fact]
    public void A_rule_that_sleeps_would_have_changed_nothing_in_any_world() => RandomWorlds.Games.Sample(
        game =>
        {
            var sleepless = Sleepless(game.World);
            var state = game.World.Opening(game.Seed);
            foreach (var inputs in game.Turns)
            {
                var turn = game.World.Step(state, inputs);
                AssertSame(turn, sleepless.Step(state, inputs));
                state = turn.State;
            }
        },
        iter: 200);

    private static void AssertSame(TurnResult turn, TurnResult other)
    {
        Assert.Equal(turn.Hash, other.Hash);
        Assert.Equal(turn.Ledger.Select(Text).Order(StringComparer.Ordinal), other.Ledger.Select(Text).Order(StringComparer.Ordinal));

        static string Text(Ledger.LedgerLine line) => $"{line with { Orders = [] }} {string.Join(',', line.Orders)}";
    }

    /// <summary>The same world, whose rules also ask for something that only a turn can tell, so that no rule may sleep.</summary>
    private static WorldModel Sleepless(WorldModel model) => WorldModel.Compile(model.Definition with
    {
        Rules = [.. model.Definition.Rules.Select(rule => rule with
        {
            When = rule.When is { } when ? Awake(when) : null,
            Changes = [.. rule.Changes.Select(change => change with { Amount = Awake(change.Amount) })],
            Transfers = [.. rule.Transfers.Select(transfer => transfer with { Amount = Awake(transfer.Amount) })],
        })],
    });

    private static Formula Awake(Formula formula) => If(TurnNumber < 0, 1, new Building.F(formula.Root));

    private static ImmutableArray<ulong> Hashes(WorldModel model, ulong seed) =>
        [.. new RandomCampaign(seed).Play(model).Select(turn => model.Step(turn.Before, turn.Inputs).Hash)];
}
