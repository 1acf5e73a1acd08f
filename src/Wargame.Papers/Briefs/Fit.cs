using Wargame.Sessions.Views;

namespace Wargame.Papers.Briefs;

/// <summary>
/// Reckons how high a page of a brief will be, and so how much smaller it has to be set to fit on its sheet. It counts lines of text by the
/// letters that fit on one; all lengths are in points, as in the style sheet that they follow.
/// </summary>
internal static class Fit
{
    private const int Smallest = 76;
    private const int Step = 2;
    private const double Margins = 76;

    // Words do not fill their lines; a page that is set a little too small is read, a third page is lost.
    private const double Spare = 80;

    /// <summary>The style for a page of this height: empty when it fits as it is.</summary>
    public static string Style(double height, PaperSize size)
    {
        var room = (size == PaperSize.Letter ? 792 : 842) - Margins;
        // Smaller letters are lower, and more of them fit on a line.
        var percent = (int)(100 * Math.Pow(room / height, 0.62)) / Step * Step;
        return percent >= 100 ? "" : FormattableString.Invariant($"fit-{Math.Max(percent, Smallest)}");
    }

    /// <summary>The height of the first page.</summary>
    public static double FirstPage(TeamView view, int others)
    {
        var paragraphs = view.Brief.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var brief = paragraphs.Select((text, place) => place == 0 ? Lines(text, 46) * 15.5 + 12 : Lines(text, 54) * 14 + 6).Sum();
        var left = brief + 32 + Math.Ceiling(others / 1.8) * 16;
        var mandate = view.Mandate.Sum(line => Lines(line.Line.Text, 43) * 14 + 8);
        var numbers = view.Numbers.Sum(number => 14 + Lines(number.About, 42) * 11 + 7);
        var right = 30 + mandate + 28 + 32 + numbers;
        return 64 + Math.Max(left, right) + (32 + 20 + view.Roles.Length * 21 + 18) + (32 + 60) + Spare;
    }

    /// <summary>The height of a list of instruments in columns.</summary>
    /// <param name="texts">For each its text and its facts.</param>
    /// <param name="columns">How many columns.</param>
    public static double SecondPage(IReadOnlyCollection<(string Text, string Facts)> texts, int columns)
    {
        var all = columns == 2
            ? texts.Sum(each => 15 + Lines(each.Text, 52) * 12.1 + Lines(each.Facts, 54) * 11.6 + 12)
            : texts.Sum(each => 13 + Lines(each.Text, 37) * 12.1 + Lines(each.Facts, 39) * 10 + 9);
        // Columns never end alike.
        return 52 + all / columns + 30;
    }

    private static double Lines(string text, int letters) => Math.Ceiling((double)Math.Max(text.Length, 1) / letters);
}
