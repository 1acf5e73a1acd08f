using System.Text.Json;

namespace Wargame.EventStore;

/// <summary>
/// Names of persons are kept beside the events, not in them: the hashes are over the events, so that a name can be erased and the record
/// still proves itself.
/// </summary>
public static class PersonalName
{
    /// <summary>Stands in an event for the name that is kept apart. No name that a person types may hold this character.</summary>
    public const string Mark = "\u001a";

    /// <summary>Stands where a name was erased.</summary>
    public const string Erased = "—";

    private const string MarkInJson = "\"\\u001A\"";

    /// <summary>The payload with the name put in its place.</summary>
    /// <param name="json">As it is stored.</param>
    /// <param name="name">The name, or null when it was erased.</param>
    public static string PutInto(string json, string? name) => json.Contains(MarkInJson, StringComparison.Ordinal)
        ? json.Replace(MarkInJson, JsonSerializer.Serialize(name ?? Erased), StringComparison.Ordinal)
        : json;
}
