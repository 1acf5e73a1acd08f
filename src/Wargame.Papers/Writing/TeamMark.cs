using System.Globalization;
using System.Net;
using Wargame.Sessions.Scenarios;

namespace Wargame.Papers.Writing;

/// <summary>A team's shape in its colour, as on the screens, so that a printed page and a phone are seen to belong together.</summary>
internal static class TeamMark
{
    private static readonly Dictionary<string, string> Points = new(StringComparer.Ordinal)
    {
        ["diamond"] = "12,1 23,12 12,23 1,12",
        ["triangle"] = "12,2 23,21 1,21",
        ["square"] = "3,3 21,3 21,21 3,21",
        ["hexagon"] = "6.5,2 17.5,2 23,12 17.5,22 6.5,22 1,12",
        ["cross"] = "8,1 16,1 16,8 23,8 23,16 16,16 16,23 8,23 8,16 1,16 1,8 8,8",
        ["star"] = Star(),
    };

    /// <summary>The mark as SVG.</summary>
    public static string Of(TeamDefinition team, int size)
    {
        var colour = WebUtility.HtmlEncode(team.Colour);
        var shape = Points.TryGetValue(team.Shape, out var points)
            ? $"<polygon points=\"{points}\" fill=\"{colour}\"/>"
            : $"<circle cx=\"12\" cy=\"12\" r=\"11\" fill=\"{colour}\"/>";
        var side = size.ToString(CultureInfo.InvariantCulture);
        return $"<svg class=\"mark\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shape}</svg>";
    }

    private static string Star()
    {
        const int Rays = 5;
        var corners = Enumerable.Range(0, 2 * Rays).Select(corner =>
        {
            var (angle, reach) = (Math.PI * corner / Rays, corner % 2 == 0 ? 12 : 5.4);
            return FormattableString.Invariant($"{12 + reach * Math.Sin(angle):0.#},{12.6 - reach * Math.Cos(angle):0.#}");
        });
        return string.Join(' ', corners);
    }
}
