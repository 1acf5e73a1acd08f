using System.Collections.Immutable;
using System.Text;

namespace Wargame.Sessions.HotWash;

/// <summary>The words of an answer as they are compared: without case, accents and endings. No language is known, and none is preferred.</summary>
internal static class AnswerWords
{
    /// <summary>Shortest word that counts, in letters: shorter ones hold sentences together in all our languages.</summary>
    private const int Shortest = 3;

    /// <summary>Letters of a stem: what follows is inflection more often than meaning.</summary>
    private const int Stem = 5;
    private const string Accented = "áàâãäåéèêëíìîïóòôõöúùûüçñý";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuucny";

    /// <summary>By stem, the word as it was written first.</summary>
    public static ImmutableSortedDictionary<string, string> Of(string text)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var word in Split(text.ToLowerInvariant()))
        {
            var stem = Fold(word);
            if (stem.Length >= Shortest)
                found.TryAdd(stem[..Math.Min(stem.Length, Stem)], word);
        }
        return found.ToImmutable();
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var place = 0; place <= text.Length; place++)
        {
            var inWord = place < text.Length && char.IsLetterOrDigit(text[place]);
            if (inWord && start < 0)
                start = place;
            if (!inWord && start >= 0)
                yield return text[start..place];
            if (!inWord)
                start = -1;
        }
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
            folded.Append(Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter);
        return folded.ToString();
    }
}
