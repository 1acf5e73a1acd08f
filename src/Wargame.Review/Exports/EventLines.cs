using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;

namespace Wargame.Review.Exports;

/// <summary>
/// A session's events as lines of JSON for analysts: <c>{"version":12,"at":"…","event":{"is":"draft-saved",…}}</c>. People are known by the ids of their
/// seats; their names are left out, and so are private notes, which are nobody else's.
/// </summary>
public static class EventLines
{
    /// <summary>Stands in place of a person's name.</summary>
    public const string Nameless = "—";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>An event's line; null for what is left out.</summary>
    /// <param name="version">Its place in the session, from 1.</param>
    /// <param name="happened">The event.</param>
    public static string? Of(long version, SessionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened is NoteKept)
            return null;
        var json = JsonNode.Parse(SessionEventJson.Write(PersonsName.TakeOut(happened, Nameless).Event))!.AsObject();
        return new JsonObject { ["version"] = version, ["at"] = happened.At.ToString("O", CultureInfo.InvariantCulture), ["event"] = json }
            .ToJsonString(Options);
    }
}
