namespace Wargame.Scenarios.Diagnostics;

/// <summary>Finds what an author probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate that takes the fewest slips of the finger to reach, or null when none is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > Limits.IdLength)
            return null;
        var allowed = Math.Max(1, Math.Min(3, (word.Length + 1) / 3));
        string? best = null;
        var bestDistance = allowed + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > Limits.IdLength || candidate == word)
                continue;
            var distance = Distance(Plain(word), Plain(candidate));
            if (distance < bestDistance && distance < Math.Max(candidate.Length, word.Length))
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Inserted, dropped, changed and swapped letters.</summary>
    internal static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }
        return rows[a.Length, b.Length];
    }

    // Capitals and the choice between hyphen and underscore are the most common slips, and cost nothing.
    private static string Plain(string word) => word.ToLowerInvariant().Replace('_', '-');
}
