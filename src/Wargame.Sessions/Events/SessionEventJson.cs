using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Wargame.Sessions.Storage;

namespace Wargame.Sessions.Events;

/// <summary>How an event is written for the store. The form is stored for ever: a test pins one of each.</summary>
public static class SessionEventJson
{
    /// <summary>Writes an event as one line of JSON.</summary>
    public static string Write(SessionEvent happened) => JsonSerializer.Serialize(happened, StoredJson.Options);

    /// <summary>The form of all events as a JSON Schema, made from their types.</summary>
    public static JsonNode Schema() => StoredJson.Options.GetJsonSchemaAsNode(typeof(SessionEvent));

    /// <summary>Reads what <see cref="Write"/> wrote, in this version of the program or an earlier one.</summary>
    /// <exception cref="JsonException">The text is not an event.</exception>
    public static SessionEvent Read(string json) => Read(json, EventForms.Shipped);

    /// <summary>The same, with forms of one's own.</summary>
    internal static SessionEvent Read(string json, EventForms forms) =>
        JsonSerializer.Deserialize<SessionEvent>(forms.Renew(json), StoredJson.Options) ?? throw new JsonException("The event is null.");
}
