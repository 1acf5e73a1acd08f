using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wargame.Sessions.Storage;

/// <summary>
/// From forms of events that are no longer written to those that are. A new property with a default needs nothing here. Anything else gets
/// a new name (<c>draft-saved.2</c>), and a step from the old one; the old name stays in this table for ever.
/// </summary>
/// <param name="steps">By the old name: what makes the next form of it, its name under <c>is</c> included. Steps follow one another.</param>
internal sealed class EventForms(IEnumerable<KeyValuePair<string, Func<JsonObject, JsonObject>>> steps)
{
    private const string Name = "is";
    private const string Opening = "{\"is\":\"";
    private readonly FrozenDictionary<string, Func<JsonObject, JsonObject>> _steps = steps.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of this program. So far every change was a property with a default, so there are none.</summary>
    public static EventForms Shipped { get; } = new(ImmutableArray<KeyValuePair<string, Func<JsonObject, JsonObject>>>.Empty);

    /// <summary>The event in the form that is written today.</summary>
    /// <exception cref="JsonException">The text is not an object with a name.</exception>
    public string Renew(string json)
    {
        if (_steps.Count == 0 || (NameAtTheStart(json) is { } plain && !_steps.ContainsKey(plain)))
            return json;

        var form = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("An event is an object.");
        for (var step = 0; step < Limits.EventForms && NameOf(form) is { } name && _steps.TryGetValue(name, out var next); step++)
            form = next(form);
        return form.ToJsonString(StoredJson.Options);
    }

    private static string? NameOf(JsonObject form) => form[Name] is JsonValue value && value.TryGetValue(out string? name) ? name : null;

    // The name is written first, so that nearly every event is known without being read twice.
    private static string? NameAtTheStart(string json)
    {
        if (!json.StartsWith(Opening, StringComparison.Ordinal))
            return null;
        var end = json.IndexOf('"', Opening.Length);
        return end < 0 ? null : json[Opening.Length..end];
    }
}
