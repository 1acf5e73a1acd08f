using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;

namespace Wargame.Scenarios.Orders;

/// <summary>Says what may have been meant.</summary>
internal static class Hint
{
    // A terminal's line or two; the whole list is in the scenario.
    private const int Most = 16;

    /// <summary>The nearest of the names that would be right here, else the nearest of all, else a list of those that would be right.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="right">Names that are right here.</param>
    /// <param name="all">Names of the same sort.</param>
    /// <param name="lead">Words before the list.</param>
    public static string? Of(string word, IReadOnlyCollection<string> right, IReadOnlyCollection<string> all, string lead)
    {
        if ((Nearest.Find(word, right) ?? Nearest.Find(word, all)) is { } meant)
            return $"did you mean \"{meant}\"?";
        return right.Count > 0 ? $"{lead} {List(right)}" : all.Count > 0 ? $"{lead} {List(all)}" : null;
    }

    /// <summary>What <see cref="Of"/> says, as a mend.</summary>
    public static Mend? Meant(string word, IReadOnlyCollection<string> right, IReadOnlyCollection<string> all) => Mend.Nearest(word, right) ?? Mend.Nearest(word, all);

    public static string List(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Most)) + (names.Count > Most ? FormattableString.Invariant($" and {names.Count - Most} more") : "");
}
