using System.Collections.Concurrent;
using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Turn;

namespace Wargame.Review.Playtests;

/// <summary>
/// What a choice makes of a play: some of the plays in which it was asked are played again with each option forced, the same teams under the same
/// chance otherwise. What merely goes with a choice is left out of it.
/// </summary>
internal sealed class ForcedChoices
{
    /// <summary>Plays in which a card is answered otherwise; paired as they are, so many tell whether it matters.</summary>
    private const int PlaysOfACard = 20;

    private readonly ConcurrentDictionary<Choice, ImmutableArray<double>> means = [];

    /// <summary>The portions in which they are forced: one for each option of each card that was asked.</summary>
    /// <param name="world">The world.</param>
    /// <param name="plays">The playtest's plays.</param>
    public static IEnumerable<Portion> Portions(WorldDefinition world, IReadOnlyList<PlayRecord> plays)
    {
        foreach (var card in world.Cards)
        {
            ImmutableArray<int> asked = [.. Enumerable.Range(0, plays.Count).Where(play => card.Options.Any(option => plays[play].Chosen.Contains((card.Id, option.Id)))).Take(PlaysOfACard)];
            if (asked.IsEmpty)
                continue;
            foreach (var option in card.Options)
                yield return new(0, asked, new Choice(card.Id, option.Id));
        }
    }

    /// <summary>How many plays they take at most.</summary>
    public static int Plays(WorldDefinition world, int runs) => world.Cards.Sum(card => card.Options.Length) * Math.Min(runs, PlaysOfACard);

    /// <summary>Takes the plays in which a choice was forced, in their order.</summary>
    public void Add(Choice choice, IReadOnlyList<PlayOutcome> outcomes)
    {
        var sums = new double[outcomes[0].End.Length];
        foreach (var outcome in outcomes)
        {
            for (var place = 0; place < sums.Length; place++)
                sums[place] += outcome.End[place] / outcomes.Count;
        }
        means[choice] = [.. sums];
    }

    /// <summary>The largest difference that a card's options make in anybody's mandate, in points of the mean; not a number when none was forced.</summary>
    public double Difference(ChoiceCardDefinition card)
    {
        var forced = card.Options.Select(option => means.GetValueOrDefault(new(card.Id, option.Id))).Where(option => !option.IsDefault).ToList();
        if (forced.Count < card.Options.Length)
            return double.NaN;
        return forced[0].Length == 0 ? 0 : Enumerable.Range(0, forced[0].Length).Max(place => forced.Max(option => option[place]) - forced.Min(option => option[place]));
    }
}
