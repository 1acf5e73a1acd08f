using System.Collections.Concurrent;
using Wargame.Doctrines.Playtests;
using Wargame.Sessions.Scenarios;
using Wargame.World;
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

    private readonly ConcurrentDictionary<string, double> differences = new(StringComparer.Ordinal);

    private ForcedChoices()
    {
    }

    /// <summary>No choice was played again: of none it is known whether it matters.</summary>
    public static ForcedChoices None { get; } = new();

    /// <summary>Plays them, on all cores.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world.</param>
    /// <param name="plays">The playtest's plays.</param>
    /// <param name="seedOf">The seed of a play, by its place.</param>
    /// <param name="done">Told how many more plays are done.</param>
    public static ForcedChoices Of(ScenarioDefinition scenario, WorldModel model, IReadOnlyList<PlayRecord> plays, Func<int, ulong> seedOf, Action<int> done)
    {
        var choices = new ForcedChoices();
        Parallel.ForEach(model.Definition.Cards, card =>
        {
            int[] asked = [.. Enumerable.Range(0, plays.Count).Where(play => card.Options.Any(option => plays[play].Chosen.Contains((card.Id, option.Id)))).Take(PlaysOfACard)];
            var means = card.Options.Select(option => Means(option.Id)).ToList();
            choices.differences[card.Id] = asked.Length == 0 ? double.NaN : Largest(means);
            done(card.Options.Length * (Math.Min(plays.Count, PlaysOfACard) - asked.Length));

            double[] Means(string option)
            {
                var sums = new double[model.Definition.Mandates.Length];
                foreach (var play in asked)
                {
                    var end = TemperedPlay.Run(scenario, model, plays[play].Cast, seedOf(play), new Choice(card.Id, option)).States[^1];
                    for (var place = 0; place < sums.Length; place++)
                        sums[place] += Mandates.Score(model, model.Definition.Mandates[place], end) / asked.Length;
                    done(1);
                }

                return sums;
            }
        });
        return choices;
    }

    /// <summary>How many plays they take.</summary>
    public static int Plays(WorldDefinition world, int runs) => world.Cards.Sum(card => card.Options.Length) * Math.Min(runs, PlaysOfACard);

    /// <summary>The largest difference that a card's options make in anybody's mandate, in points of the mean; not a number when it was never asked.</summary>
    public double Difference(string card) => differences.GetValueOrDefault(card, double.NaN);

    private static double Largest(List<double[]> means) =>
        means[0].Length == 0 ? 0 : Enumerable.Range(0, means[0].Length).Max(place => means.Max(option => option[place]) - means.Min(option => option[place]));
}
