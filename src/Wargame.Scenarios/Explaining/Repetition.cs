using System.Globalization;
using System.Text.RegularExpressions;

namespace Wargame.Scenarios.Explaining;

/// <summary>What must be written a thousand times to be too much is written once: <c>‹1000×x›</c>, with № for its number and ⏎ for a line's end.</summary>
internal static partial class Repetition
{
    public static string Expand(string text) => Repeated().Replace(text, found =>
        string.Concat(Enumerable.Range(1, Times(found)).Select(number => Once(found, number))));

    public static string Shorten(string text) => Repeated().Replace(text, found =>
        FormattableString.Invariant($"{Once(found, 1)}{Once(found, 2)} … ({Times(found):#,0} times)"));

    private static int Times(Match found) => int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Once(Match found, int number) => found.Groups[2].Value
        .Replace("№", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace('⏎', '\n');

    [GeneratedRegex("‹([0-9]+)×([^›]*)›")]
    private static partial Regex Repeated();
}
