using System.Globalization;
using System.Text.Json.Nodes;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;

namespace Wargame.Scenarios.Yaml;

/// <summary>YAML as JSON, as editors see it when they hold a file against the schema.</summary>
internal static class NodeJson
{
    /// <returns>Null where the text is not YAML, or says nothing.</returns>
    public static JsonNode? Parse(string yaml)
    {
        var bag = new DiagnosticBag();
        var root = new NodeBuilder(new SourceText("example", yaml), bag, new NodeBudget(Limits.Nodes, Limits.TotalBytes)).Build();
        return root is null ? null : Of(root);
    }

    public static JsonNode? Of(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode scalar => Of(scalar),
        _ => null,
    };

    private static JsonNode? Of(ScalarNode scalar)
    {
        if (!scalar.IsPlain)
            return JsonValue.Create(scalar.Value);
        if (scalar.IsNull)
            return null;
        if (scalar.Value is "true" or "false")
            return JsonValue.Create(scalar.Value == "true");
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return JsonValue.Create(whole);
        return double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(scalar.Value);
    }
}
