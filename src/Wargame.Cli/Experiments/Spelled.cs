using Wargame.Scenarios;

namespace Wargame.Cli.Experiments;

/// <summary>Says what was probably meant by a word on the command line.</summary>
internal static class Spelled
{
    private const int Most = 16;

    /// <summary>The nearest name, or all names where there are few; a clause to append, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> names, string lead)
    {
        var known = names.ToList();
        if (known.Count == 0)
            return "";
        var nearest = known.Select(name => (Name: name, Distance: Spelling.Distance(Cut(word), name))).MinBy(item => item.Distance);
        if (nearest.Distance <= Math.Max(2, nearest.Name.Length / 3))
            return $"; did you mean \"{nearest.Name}\"?";
        return known.Count <= Most ? $"; {lead} {string.Join(", ", known)}" : "";
    }

    private static string Cut(string word) => word.Length <= 100 ? word : word[..100];
}
