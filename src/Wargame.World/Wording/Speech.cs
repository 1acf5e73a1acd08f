using System.Text;

namespace Wargame.World.Wording;

/// <summary>Puts sentences together.</summary>
public static class Speech
{
    /// <summary>A pattern with its holes filled. A hole that has no part stays as it is.</summary>
    /// <param name="pattern">Such as <c>{0} joins {1}.</c>, in any language.</param>
    /// <param name="parts">What stands in the holes.</param>
    /// <param name="say">A part in words.</param>
    public static string Fill(string pattern, IReadOnlyList<object> parts, Func<object, string> say)
    {
        if (parts.Count == 0)
            return pattern;
        var text = new StringBuilder(pattern.Length);
        for (var place = 0; place < pattern.Length; place++)
        {
            if (HoleAt(pattern, place) is { } hole && hole.Number < parts.Count)
            {
                text.Append(say(parts[hole.Number]));
                place = hole.End;
            }
            else
                text.Append(pattern[place]);
        }
        return text.ToString();
    }

    /// <summary>The numbers of a pattern's holes, in order.</summary>
    public static IEnumerable<int> Holes(string pattern)
    {
        for (var place = 0; place < pattern.Length; place++)
        {
            if (HoleAt(pattern, place) is { } hole)
                yield return hole.Number;
        }
    }

    /// <summary>A number's name with its place; the place may be empty.</summary>
    public static string Of(string name, string place) => place.Length == 0 ? name : $"{name}, {place}";

    private static (int Number, int End)? HoleAt(string pattern, int place)
    {
        if (pattern[place] != '{')
            return null;
        var end = place + 1;
        var number = 0;
        while (end < pattern.Length && char.IsAsciiDigit(pattern[end]) && end - place <= 2)
            number = number * 10 + (pattern[end++] - '0');
        return end > place + 1 && end < pattern.Length && pattern[end] == '}' ? (number, end) : null;
    }
}
