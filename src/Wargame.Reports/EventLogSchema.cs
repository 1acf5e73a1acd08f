using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Sessions.Events;

namespace Wargame.Reports;

/// <summary>The form of the event log's lines as a JSON Schema, made from the events' own types so that the two cannot drift apart.</summary>
public static class EventLogSchema
{
    /// <summary>The version of the form: another number where a line may look as no line did before, beyond what is added.</summary>
    public const int Version = 1;

    private const string Discriminator = "is";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as it is published.</summary>
    public static string Write()
    {
        var happened = SessionEventJson.Schema();
        Loosen(happened);
        Move(happened, "#/properties/event");
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = FormattableString.Invariant($"urn:wargame:event-log:{Version}"),
            ["title"] = "A line of a session's event log",
            ["type"] = "object",
            ["required"] = new JsonArray("version", "at", "event"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["version"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "The event's place in the session, from 1." },
                ["at"] = new JsonObject { ["type"] = "string", ["description"] = "When it happened." },
                ["event"] = happened,
            },
        }.ToJsonString(Indented) + "\n";
    }

    // What is null or as usual is not written, so that nothing but the kind of an event can be asked for.
    private static void Loosen(JsonNode? node)
    {
        if (node is JsonObject one)
        {
            if (one["required"] is JsonArray required && required.All(name => name?.GetValueKind() == JsonValueKind.String))
            {
                one.Remove("required");
                if (required.Any(name => (string?)name == Discriminator))
                    one["required"] = new JsonArray(Discriminator);
            }
            foreach (var (_, inner) in one)
                Loosen(inner);
        }
        else if (node is JsonArray several)
        {
            foreach (var inner in several)
                Loosen(inner);
        }
    }

    // Its own references begin at its root, which is no longer the document's.
    private static void Move(JsonNode? node, string root)
    {
        if (node is JsonObject one)
        {
            if (one["$ref"] is JsonValue reference && reference.TryGetValue<string>(out var to) && to.StartsWith('#'))
                one["$ref"] = root + to[1..];
            foreach (var (_, inner) in one)
                Move(inner, root);
        }
        else if (node is JsonArray several)
        {
            foreach (var inner in several)
                Move(inner, root);
        }
    }
}
