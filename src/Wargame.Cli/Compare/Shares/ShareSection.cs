using System.Globalization;
using System.Net;
using System.Text;
using Wargame.Review.Across.Shares;
using Wargame.World.Definition;

namespace Wargame.Cli.Compare.Shares;

/// <summary>Who made the difference, on the page: for each number the way from one session's end to the other's, a bar for each part.</summary>
internal static class ShareSection
{
    private const int Percent = 100;
    private const int Far = 4;

    /// <summary>The section; empty where no number ends otherwise.</summary>
    /// <param name="shared">The difference, shared out.</param>
    /// <param name="most">How many numbers are shown.</param>
    public static string Of(SharedDifference shared, int most)
    {
        var numbers = shared.Numbers.Where(number => number.Difference != 0).Take(most).ToList();
        if (numbers.Count == 0)
            return "";
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<h2>Who made the difference</h2><p class=\"muted\">{E(ShareWords.Means(shared))} {E(ShareWords.Runs(shared))}</p><div class=\"shares\">");
        foreach (var number in numbers)
            html.Append(Figure(shared, number));
        return html.Append("</div>").ToString();
    }

    private static string Figure(SharedDifference shared, SharedNumber number)
    {
        var parts = ShareWords.Parts(shared, number);
        var unit = number.Number.Unit;
        var scale = new Scale(number, [.. parts.Select(part => part.Amount)]);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<figure class=\"share\"><figcaption><h3>{E(number.Number.Name)}</h3><p>{E(ShareWords.Ended(shared, number))}</p></figcaption><ol>");
        html.Append(End("A", shared.First.Name, number.First, unit, scale));
        var at = number.First;
        foreach (var part in parts)
        {
            var tone = Tone(part.Amount, number.Number.Good);
            var mark = part.Colour.Length == 0 ? "" : $"<s style=\"background:{E(part.Colour)}\"></s>";
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"{tone}\"><span>{mark}{E(part.Name)}</span>{scale.Bar(at, at + part.Amount)}<b>{(part.Amount > 0 ? "▲" : "▼")} {E(part.Words(unit))}</b></li>");
            at += part.Amount;
        }

        return html.Append(End("B", shared.Second.Name, number.Second, unit, scale)).Append("</ol></figure>").ToString();
    }

    private static string End(string letter, string name, long value, Unit unit, Scale scale) =>
        $"<li class=\"end {(letter == "A" ? "t0" : "t1")}\"><span><i>{letter}</i> {E(name)}</span>{scale.Bar(scale.Zero, value)}<b>{E(BesideWords.Figure(value, unit))}</b></li>";

    private static string Tone(long amount, GoodDirection good) =>
        good is not (GoodDirection.High or GoodDirection.Low) ? "even" : amount > 0 == (good == GoodDirection.High) ? "better" : "worse";

    private static string E(string text) => WebUtility.HtmlEncode(text);

    /// <summary>From the least to the most that the way from one end to the other comes to; from nothing where that is not far off.</summary>
    private sealed class Scale
    {
        private readonly long _least;
        private readonly long _most;

        public Scale(SharedNumber number, IReadOnlyList<long> parts)
        {
            var at = number.First;
            var stations = new List<long> { number.First, number.Second };
            foreach (var part in parts)
                stations.Add(at += part);
            var (least, most) = (stations.Min(), stations.Max());
            // A small change of a large number would be a hair on a long bar: then the bars begin a little below the least.
            Zero = least > 0 && most - least < least / Far ? least - ((most - least) / Far) : 0;
            (_least, _most) = (Math.Min(Zero, least), Math.Max(most, Zero + 1));
        }

        /// <summary>Where the bars of the ends begin.</summary>
        public long Zero { get; }

        public string Bar(long from, long to)
        {
            double At(long value) => Percent * ((value - _least) / (double)(_most - _least));
            var (left, right) = (At(Math.Min(from, to)), At(Math.Max(from, to)));
            return FormattableString.Invariant($"<em aria-hidden=\"true\"><u style=\"left:{left:0.##}%;width:{Math.Max(0.4, right - left):0.##}%\"></u></em>");
        }
    }
}
