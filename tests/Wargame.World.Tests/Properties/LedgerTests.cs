using System.Collections.Immutable;
using System.Globalization;
using Wargame.World.Turn;

namespace Wargame.World.Tests.Properties;

/// <summary>
/// The first promise: in every turn of a campaign of random orders, lawful and not, answers, injects and rulings, the ledger's
/// lines sum exactly to what changed. A failure names its campaign and the command that plays it again.
/// </summary>
public sealed class LedgerTests
{
    /// <summary>Of the hemisphere fewer are played here, as each takes long; the nightly run sets <see cref="Many"/> to 1000.</summary>
    private const int Hemispheres = 150;

    private const int Campaigns = 1000;

    /// <summary>How many campaigns of each world to play.</summary>
    private const string Many = "WARGAME_CAMPAIGNS";

    /// <summary>Set to one campaign's seed, only that is played.</summary>
    private const string Only = "WARGAME_CAMPAIGN";

    [Fact]
    public void In_a_thousand_campaigns_of_Bolivia_every_number_changes_by_the_sum_of_its_lines() =>
        AssertSums(Shipped.Bolivia, Campaigns, nameof(In_a_thousand_campaigns_of_Bolivia_every_number_changes_by_the_sum_of_its_lines));

    [Fact]
    public void In_many_campaigns_of_the_hemisphere_every_number_changes_by_the_sum_of_its_lines() =>
        AssertSums(Shipped.Hemisphere, Hemispheres, nameof(In_many_campaigns_of_the_hemisphere_every_number_changes_by_the_sum_of_its_lines));

    private static void AssertSums(WorldModel model, int campaigns, string test)
    {
        var (first, last) = Setting(Only) is { } only ? (only, only) : (1, Setting(Many) ?? campaigns);
        Parallel.For(first, last + 1, seed =>
        {
            foreach (var (before, inputs) in new RandomCampaign((ulong)seed, unlawful: seed % 2 == 0).Play(model))
            {
                if (Mistake(model, model.Step(before, inputs), before.Values) is { } mistake)
                    Assert.Fail($"campaign {seed}, turn {before.Turn + 1}: {mistake}\nTo play it again: {Only}={seed} dotnet test --project tests/Wargame.World.Tests --filter-method \"*{test}\"");
            }
        });
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    private static string? Mistake(WorldModel model, TurnResult turn, ImmutableArray<long> before)
    {
        var sums = new long[model.Slots.Length];
        foreach (var line in turn.Ledger) sums[line.Slot] += line.Actual;
        foreach (var slot in model.Slots)
        {
            var change = turn.State.Values[slot.Index] - before[slot.Index];
            if (change != sums[slot.Index]) return $"{slot.Key} changes by {change} milli-units, its lines sum to {sums[slot.Index]}";
        }

        return null;
    }
}
