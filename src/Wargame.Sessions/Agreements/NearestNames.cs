using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>What somebody may have meant.</summary>
internal static class NearestNames
{
    /// <summary>The names whose id or words are closest to what was wanted, the closest first; none when nothing is near.</summary>
    public static ImmutableArray<object> Of(string wanted, IEnumerable<(string Id, string Name, object Said)> known) =>
    [
        .. known.Distinct()
            .Select(one => (one.Name, one.Said, Distance: Math.Min(Distance(wanted, one.Id), Distance(wanted, one.Name))))
            .Where(one => one.Distance <= Math.Max(2, wanted.Length / 2))
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .DistinctBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Said)
            .Take(Limits.NamesOffered),
    ];

    /// <summary>How many letters have to be put in, taken out or changed.</summary>
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var diagonal = above[0];
            above[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
                var least = Math.Min(diagonal + (same ? 0 : 1), Math.Min(above[column], above[column - 1]) + 1);
                diagonal = above[column];
                above[column] = least;
            }
        }

        return above[right.Length];
    }
}
