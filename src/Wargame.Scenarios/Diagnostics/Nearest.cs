namespace Wargame.Scenarios.Diagnostics;

/// <summary>Finds what an author probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate that takes the fewest slips of the finger to reach, or null when none is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates) => Search(word, candidates)?.Word;

    /// <summary>The same, with whether no other candidate is as near.</summary>
    public static (string Word, bool IsOnly)? Search(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > Limits.IdLength)
            return null;
        var allowed = Math.Max(1, Math.Min(3, (word.Length + 1) / 3));
        string? best = null;
        var (bestDistance, isOnly) = (allowed + 1, true);
        foreach (var candidate in candidates)
        {
            if (candidate.Length > Limits.IdLength || candidate == word || candidate == best)
                continue;
            var distance = Spelling.Distance(Plain(word), Plain(candidate));
            if (distance >= Math.Max(candidate.Length, word.Length) || distance > bestDistance)
                continue;
            if (distance < bestDistance)
                (best, bestDistance, isOnly) = (candidate, distance, true);
            else
                isOnly = false;
        }
        return best is null ? null : (best, isOnly);
    }

    // Capitals and the choice between hyphen and underscore are the most common slips, and cost nothing.
    private static string Plain(string word) => word.ToLowerInvariant().Replace('_', '-');
}
