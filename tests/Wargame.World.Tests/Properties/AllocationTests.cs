using System.Runtime.InteropServices;
using Wargame.World.Ledger;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>
/// With the ledger off a step allocates what it gives and nothing else: playtests and counterfactuals step the world millions of times. This
/// counts bytes, so that it holds on a busy machine too.
/// </summary>
public sealed class AllocationTests
{
    private const int Campaigns = 5;

    // What a step allocates it allocates every time. The run-time, which compiles what is hot anew while the test runs, now and then allocates
    // something of its own: the least of a few tries is the step's.
    private const int Tries = 4;

    [Fact]
    public void A_step_of_the_shipped_world_allocates_no_more_than_a_copy_of_its_result() => AssertFrugal(Shipped.Bolivia.Alone());

    [Fact]
    public void A_step_of_the_largest_world_allocates_no_more_than_a_copy_of_its_result() => AssertFrugal(Shipped.Hemisphere.Alone());

    [Fact]
    public void A_step_of_a_world_with_everything_allocates_no_more_than_a_copy_of_its_result() =>
        AssertFrugal(FrozenWorld.Model.Alone());

    private static void AssertFrugal(WorldModel model)
    {
        var turns = Enumerable.Range(1, Campaigns).SelectMany(seed => new RandomCampaign((ulong)seed, unlawful: true).Play(model)).ToList();
        foreach (var (before, inputs) in turns)
            model.Step(before, inputs, ledger: false);

        foreach (var (before, inputs) in turns)
        {
            var (spent, result) = Allocated(() => model.Step(before, inputs, ledger: false));
            var (worth, _) = Allocated(() => Copy(result));

            Assert.True(spent <= worth, $"turn {before.Turn + 1} with {result.State.Programmes.Length} orders takes {spent} bytes, its result {worth}");
        }
    }

    private static (long Bytes, T Made) Allocated<T>(Func<T> make)
    {
        var least = long.MaxValue;
        var made = default(T)!;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            made = make();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least, made);
    }

    private static TurnResult Copy(TurnResult result)
    {
        var programmes = new Programme[result.State.Programmes.Length];
        for (var place = 0; place < programmes.Length; place++)
            programmes[place] = result.State.Programmes[place] with { };
        var draws = new Draw[result.Draws.Length];
        for (var place = 0; place < draws.Length; place++)
            draws[place] = result.Draws[place] with { };
        var state = new WorldState
        {
            Turn = result.State.Turn,
            Seed = result.State.Seed,
            Values = [.. result.State.Values],
            Naturals = [.. result.State.Naturals],
            Programmes = ImmutableCollectionsMarshal.AsImmutableArray(programmes),
            InjectTurns = [.. result.State.InjectTurns],
            CardAnswers = [.. result.State.CardAnswers],
            Crises = [.. result.State.Crises],
        };
        return result with { State = state, Draws = ImmutableCollectionsMarshal.AsImmutableArray(draws) };
    }
}
