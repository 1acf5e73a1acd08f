using System.Globalization;
using System.Text.Json;
using Wargame.Sessions;

namespace Wargame.Reports.Tables;

/// <summary>How things are spelled in tables: the same in every language.</summary>
internal static class Spelling
{
    private const string Separator = " ";

    /// <summary>A word of a list: <c>some-challenges</c>.</summary>
    public static string Word(this Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Ids in one cell.</summary>
    public static string Several(IEnumerable<string> ids) => string.Join(Separator, ids);

    /// <summary>Who did something: the seat, which is the person's pseudonym, or what stood in for one.</summary>
    public static string Who(this Issuer? by) => by switch
    {
        Issuer.Seat seat => seat.SeatId,
        Issuer.Watcher watcher => watcher.WatcherId,
        Issuer.Control { Facilitator: { } facilitator } => facilitator,
        Issuer.Control => "control",
        Issuer.Doctrine => "doctrine",
        Issuer.Clock => "clock",
        _ => "",
    };

    /// <summary>A moment in UTC, to the millisecond.</summary>
    public static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>In its unit, from milli-units.</summary>
    public static double Units(this long milli) => (double)milli / World.Limits.Milli;

    /// <summary>A text, or nothing where it is empty.</summary>
    public static string? OrNothing(this string text) => text.Length == 0 ? null : text;
}
