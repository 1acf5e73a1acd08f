using System.Collections.Immutable;

namespace Wargame.Review.Playtests;

/// <summary>What has been played of a playtest. Portions come in whatever order, from whatever thread; a portion that comes twice counts once.</summary>
/// <param name="plan">The playtest.</param>
public sealed class PlaytestTally(PlaytestPlan plan)
{
    private readonly PlayRecord[][] records = [.. plan.Worlds.Select((_, world) => new PlayRecord[plan.PlaysIn(world)])];
    private readonly ForcedChoices choices = new();

    /// <summary>Takes what a portion brought.</summary>
    /// <param name="portion">The portion.</param>
    /// <param name="outcomes">What came of its plays, in their order.</param>
    public void Add(Portion portion, IReadOnlyList<PlayOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(portion);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(outcomes.Count, portion.Plays.Length);
        if (portion.Forced is { } choice)
        {
            choices.Add(choice, outcomes);
            return;
        }
        foreach (var (play, outcome) in portion.Plays.Zip(outcomes))
            records[portion.World][play] = outcome.Record ?? throw new ArgumentException("a play in which everyone chose freely has a record", nameof(outcomes));
    }

    /// <summary>The portions in which choices are forced. They hang on who was asked in the free plays, all of which must have come.</summary>
    public ImmutableArray<Portion> ForcedPortions() => [.. ForcedChoices.Portions(plan.Model.Definition, records[0])];

    /// <summary>What was found. All free plays must have come; of choices that were not forced it is not known whether they matter.</summary>
    public PlaytestReport Report() => new PlaytestStatistics(
        plan.Scenario, plan.Model, plan.Seed, records[0], [.. plan.Worlds.Skip(1).Zip(records.Skip(1), (belief, plays) => (belief.Profile, (IReadOnlyList<PlayRecord>)plays))], choices).Report();
}
