using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Wargame.Review.Across;
using Wargame.World.Definition;

namespace Wargame.Cli.Compare;

/// <summary>A number's course in every session, a line each, in one drawing; lines are told apart by colour, dash and the letter at their end.</summary>
internal static class CourseChart
{
    private const double Width = 340;
    private const double Height = 170;
    private const double Left = 52;
    private const double Right = 26;
    private const double Top = 10;
    private const double Bottom = 24;
    private const double Apart = 13;

    /// <summary>The letter of a session.</summary>
    public static string Letter(int session) => ((char)('A' + session)).ToString();

    /// <summary>The picture as SVG; what it shows is said for those who do not see it.</summary>
    public static string Of(SessionsBeside beside, NumberBeside number)
    {
        var scale = new Scale(number);
        var ends = string.Join(", ", number.Courses.Select((course, session) => $"{beside.Sessions[session].Name} {BesideWords.Figure(course[^1], number.Number.Unit)}"));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"course\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode($"{number.Number.Name}: {ends}")}\">");
        foreach (var tick in new[] { scale.Least, scale.Least + ((scale.Most - scale.Least) / 2), scale.Most })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{scale.Y(tick):0.#}\" y2=\"{scale.Y(tick):0.#}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 5}\" y=\"{scale.Y(tick) + 4:0.#}\" text-anchor=\"end\">{WebUtility.HtmlEncode(BesideWords.Plain(tick, number.Number.Unit))}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{Height - 5}\">opening</text><text x=\"{Width - Right}\" y=\"{Height - 5}\" text-anchor=\"end\">turn {beside.Turns}</text>");
        for (var session = number.Courses.Length - 1; session >= 0; session--)
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line s{session}\" points=\"{Points(number.Courses[session], scale)}\"/>");
        foreach (var (session, y) in Apartly([.. number.Courses.Select(course => scale.Y(course[^1]))]))
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"letter t{session}\" x=\"{Width - Right + 5}\" y=\"{y + 5:0.#}\">{Letter(session)}</text>");
        return svg.Append("</svg>").ToString();
    }

    private static string Points(ImmutableArray<long> course, Scale scale) => string.Join(' ', course.Select((value, turn) =>
        FormattableString.Invariant($"{Left + ((Width - Left - Right) * turn / Math.Max(1, course.Length - 1)):0.#},{scale.Y(value):0.#}")));

    // Letters at lines that end together stand one under the other.
    private static IEnumerable<(int Session, double Y)> Apartly(double[] ends)
    {
        var last = double.NegativeInfinity;
        foreach (var (y, session) in ends.Select((y, session) => (y, session)).OrderBy(end => end.y).ThenBy(end => end.session))
        {
            last = Math.Max(y, last + Apart);
            yield return (session, last);
        }
    }

    private sealed class Scale
    {
        private const long TwoPoints = 2 * World.Limits.Milli;

        public Scale(NumberBeside number)
        {
            (Least, Most) = (number.Courses.Min(course => course.Min()), number.Courses.Max(course => course.Max()));
            // Where hardly anything moves, no flutter is shown.
            var least = number.Number.Unit == Unit.Points ? TwoPoints : Math.Max(1, Math.Max(Math.Abs(Least), Math.Abs(Most)) / 50);
            var missing = Math.Max(0, least - (Most - Least)) / 2;
            (Least, Most) = (Least - missing, Most + missing + 1);
        }

        public long Least { get; }

        public long Most { get; }

        public double Y(long value) => Top + ((Height - Top - Bottom) * (1 - ((value - Least) / (double)(Most - Least))));
    }
}
