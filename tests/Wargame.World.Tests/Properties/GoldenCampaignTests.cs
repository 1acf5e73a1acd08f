using Wargame.World.Chance;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>
/// Stored sessions must give the same turns for ever: however the engine is rebuilt for speed, these values stay. If a change of the laws of
/// the world is meant, they change with it, and every stored session is then of another version.
/// </summary>
public sealed class GoldenCampaignTests
{
    [Theory]
    [InlineData(1UL, 13747301041355196813UL)]
    [InlineData(2UL, 10757854401472218687UL)]
    [InlineData(3UL, 13954617383086583884UL)]
    [InlineData(4UL, 4093638849184911980UL)]
    public void A_campaign_gives_the_same_states_ledger_and_draws_in_every_version(ulong seed, ulong expected)
    {
        var digest = 0UL;
        foreach (var (before, inputs) in new RandomCampaign(seed, unlawful: true).Play(FrozenWorld.Model))
        {
            var turn = FrozenWorld.Model.Step(before, inputs);
            digest = CounterHash.Bits(digest ^ turn.Hash, before.Turn, Written(turn));
        }

        Assert.Equal(expected, digest);
    }

    [Fact]
    public void The_campaigns_put_every_rule_of_the_frozen_world_to_use()
    {
        var model = FrozenWorld.Model;
        var used = Enumerable.Range(1, 4)
            .SelectMany(seed => new RandomCampaign((ulong)seed, unlawful: true).Play(model))
            .SelectMany(turn => model.Step(turn.Before, turn.Inputs).Ledger)
            .Select(line => line.Rule).ToHashSet();

        Assert.All(Enumerable.Range(0, model.Definition.Rules.Length), rule =>
            Assert.True(used.Contains(rule), $"'{model.Definition.Rules[rule].Id}' never moves anything"));
    }

    /// <summary>Everything of a turn that its hash does not hold.</summary>
    private static string Written(TurnResult turn) =>
        string.Join('\n', turn.Ledger.Select(line => FormattableString.Invariant(
            $"{line.Turn} {line.Slot} {line.Kind} {line.Cause} {line.Rule} {line.Actor} [{string.Join(',', line.Orders)}] {line.Nominal} {line.Actual}")))
        + string.Join('\n', turn.Draws.Select(draw => FormattableString.Invariant($"{draw.Name} {draw.Hazard} {draw.Drawn} {draw.Happened}")));
}
