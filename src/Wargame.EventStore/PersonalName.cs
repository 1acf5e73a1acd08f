using System.Text;
using System.Text.Json;

namespace Wargame.EventStore;

/// <summary>
/// Names of persons are kept beside the events, not in them: the hashes are over the events, so that a name can be erased and the record
/// still proves itself.
/// </summary>
public static class PersonalName
{
    /// <summary>Stands in an event for a name that is kept apart. No name that a person types may hold this character.</summary>
    public const string Mark = "\u001a";

    /// <summary>Stands where a name was erased.</summary>
    public const string Erased = "—";

    private const string MarkInJson = "\"\\u001A\"";

    // No name holds the end of a line either.
    private const char Between = '\n';

    /// <summary>Several names of one event, in the order of its marks.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(Between, names);

    /// <summary>The payload with the names put in their places.</summary>
    /// <param name="json">As it is stored.</param>
    /// <param name="names">The names, or null when they were erased.</param>
    public static string PutInto(string json, string? names)
    {
        if (!json.Contains(MarkInJson, StringComparison.Ordinal))
            return json;
        var parts = json.Split(MarkInJson);
        var known = names?.Split(Between) ?? [];
        var filled = new StringBuilder(parts[0]);
        for (var mark = 0; mark < parts.Length - 1; mark++)
            filled.Append(JsonSerializer.Serialize(mark < known.Length ? known[mark] : Erased)).Append(parts[mark + 1]);
        return filled.ToString();
    }
}
