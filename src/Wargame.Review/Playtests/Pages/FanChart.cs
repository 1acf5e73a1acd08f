using System.Globalization;
using System.Net;
using System.Text;

namespace Wargame.Review.Playtests.Pages;

/// <summary>A number over the turns as a fan: the middle as a line, half of all plays in the dark band, nine in ten in the light one.</summary>
internal static class FanChart
{
    private const double Width = 260;
    private const double Height = 132;
    private const double Left = 44;
    private const double Right = 10;
    private const double Top = 8;
    private const double Bottom = 20;

    /// <summary>The picture as SVG.</summary>
    /// <param name="name">What is shown, for readers of the screen.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="turns">The distribution at each moment from the opening.</param>
    /// <param name="range">The ends of the scale; null to fit what is there.</param>
    public static string Of(string name, string unit, IReadOnlyList<Distribution> turns, (double Low, double High)? range)
    {
        var (low, high) = range ?? Fit(turns);
        var end = turns[^1];
        var told = $"{name}: at the end {Text(end.Middle)} {unit}, in nine of ten plays from {Text(end.Low)} to {Text(end.High)}";
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"fan\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(told)}\"><title>{WebUtility.HtmlEncode(told)}</title>");
        foreach (var tick in Ticks(low, high))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(tick):0.#}\" y2=\"{Y(tick):0.#}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 4}\" y=\"{Y(tick) + 3.5:0.#}\" text-anchor=\"end\">{Text(tick)}</text>");
        }
        var step = Math.Max(1, (turns.Count - 1 + 5) / 6);
        for (var turn = 0; turn < turns.Count; turn += step)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(turn):0.#}\" y=\"{Height - 5}\" text-anchor=\"middle\">{turn}</text>");
        svg.Append(Band("light", turn => turn.Low, turn => turn.High)).Append(Band("dark", turn => turn.LowerQuarter, turn => turn.UpperQuarter));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"middle\" points=\"{Points(turns, turn => turn.Middle)}\"/></svg>");
        return svg.ToString();

        double X(int turn) => Left + (Width - Left - Right) * turn / Math.Max(1, turns.Count - 1);

        double Y(double value) => Top + (Height - Top - Bottom) * (1 - (Math.Clamp(value, low, high) - low) / (high - low));

        string Points(IEnumerable<Distribution> along, Func<Distribution, double> of) =>
            string.Join(' ', along.Select((turn, place) => FormattableString.Invariant($"{X(place):0.#},{Y(of(turn)):0.#}")));

        string Band(string kind, Func<Distribution, double> lower, Func<Distribution, double> upper) =>
            $"<polygon class=\"{kind}\" points=\"{Points(turns, upper)} {string.Join(' ', Points(turns, lower).Split(' ').Reverse())}\"/>";
    }

    /// <summary>A number for eyes: thousands short, no more digits than matter.</summary>
    public static string Text(double value) => Math.Abs(value) switch
    {
        >= 1e6 => (value / 1e6).ToString("0.##", CultureInfo.InvariantCulture) + "M",
        >= 1e4 => (value / 1e3).ToString("0.#", CultureInfo.InvariantCulture) + "k",
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static (double, double) Fit(IReadOnlyList<Distribution> turns)
    {
        var (low, high) = (turns.Min(turn => turn.Low), turns.Max(turn => turn.High));
        return high - low < 1e-9 ? (low - 1, high + 1) : (low, high);
    }

    private static double[] Ticks(double low, double high) => [low, (low + high) / 2, high];
}
