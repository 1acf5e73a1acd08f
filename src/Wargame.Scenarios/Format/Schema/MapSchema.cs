using System.Text.Json.Nodes;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Format.Schema;

/// <summary>A sort of map as a schema, with what an editor shows and offers.</summary>
internal sealed class MapSchema(FormSchema forms)
{
    public JsonObject Of(MapFormat map)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
            properties[key.Name] = Of(key);
        var schema = new JsonObject
        {
            ["title"] = map.Noun,
            ["description"] = Plain(map.About),
            ["markdownDescription"] = $"{map.About}\n\n```yaml\n{map.Example}\n```",
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["examples"] = new JsonArray(NodeJson.Parse(map.Example)),
            ["defaultSnippets"] = new JsonArray(Snippet.Of(map)),
        };
        if (map.Required.Any())
            schema["required"] = new JsonArray([.. map.Required.Select(key => (JsonNode?)JsonValue.Create(key))]);
        return schema;
    }

    private JsonObject Of(KeyFormat key)
    {
        var schema = forms.Of(key.Form);
        schema["title"] = key.Name;
        schema["description"] = Plain(Hover(key));
        schema["markdownDescription"] = $"{Hover(key)}\n\nValue: {key.Form.Noun}\n\nExample: `{key.Name}: {key.Example}`";
        schema["examples"] = new JsonArray(NodeJson.Parse(key.Example));
        return schema;
    }

    private static string Hover(KeyFormat key) => key.Otherwise is { } otherwise ? $"{key.About} Left out: {otherwise}." : key.About;

    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);
}
