using System.Globalization;
using System.Text.Json.Nodes;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Format.Schema;

/// <summary>What an editor inserts for a map: every key that must be there, with an example to write over.</summary>
internal static class Snippet
{
    public static JsonObject Of(MapFormat map) => new()
    {
        ["label"] = map.Noun,
        ["description"] = map.About,
        ["body"] = new JsonObject(Keys(map).Select((key, index) => KeyValuePair.Create(key.Name, Value(key, index + 1)))),
    };

    private static IEnumerable<KeyFormat> Keys(MapFormat map) => map.Required.Any() ? map.Keys.Where(key => key.IsRequired) : map.Keys.Take(1);

    private static JsonNode? Value(KeyFormat key, int stop)
    {
        if (key.Form is WordForm words)
            return string.Create(CultureInfo.InvariantCulture, $"${{{stop}|{string.Join(',', words.Words.Select(word => word.Word))}|}}");
        var example = NodeJson.Parse(key.Example);
        return example is JsonObject or JsonArray ? example : string.Create(CultureInfo.InvariantCulture, $"${{{stop}:{Escaped(example?.ToString() ?? "")}}}");
    }

    public static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
