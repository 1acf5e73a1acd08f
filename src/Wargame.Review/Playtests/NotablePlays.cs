using Wargame.World.Definition;

namespace Wargame.Review.Playtests;

/// <summary>Plays worth opening: for each mandate the one in which it came out worst, the middle one, and the best.</summary>
internal static class NotablePlays
{
    public static IEnumerable<NotablePlay> Of(WorldDefinition world, IReadOnlyList<PlayRecord> plays)
    {
        for (var place = 0; place < world.Mandates.Length; place++)
        {
            var ranked = Enumerable.Range(0, plays.Count).OrderBy(play => plays[play].Scores[^1][place]).ThenBy(play => play).ToList();
            foreach (var (rank, at) in new[] { (PlayRank.Worst, 0), (PlayRank.Middle, ranked.Count / 2), (PlayRank.Best, ranked.Count - 1) })
                yield return new(ranked[at] + 1, world.Mandates[place].Actor, rank, plays[ranked[at]].Scores[^1][place]);
        }
    }
}
