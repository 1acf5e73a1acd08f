using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wargame.Scenarios.Format.Schema;

/// <summary>
/// Writes the format as a JSON Schema (draft-07), for editors: completion, hover and marks without our program. It knows the form of files; what names
/// mean is checked by <c>wargame validate</c> alone.
/// </summary>
public static class SchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of <c>scenario.yaml</c>.</summary>
    public static string Scenario() => Write(ScenarioFormat.Scenario, hasParameters: false);

    /// <summary>The schema of included files, in which parameters may stand for values.</summary>
    public static string Included() => Write(ScenarioFormat.Included, hasParameters: true);

    private static string Write(MapFormat root, bool hasParameters)
    {
        var forms = new FormSchema(hasParameters);
        var maps = new MapSchema(forms);
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$comment"] = "Generated from the format that the program reads (wargame schema). Do not edit.",
        };
        foreach (var (name, value) in maps.Of(root).ToList())
            schema[name] = value?.DeepClone();
        var definitions = new JsonObject();
        foreach (var map in ScenarioFormat.Within(root).Skip(1))
            definitions[map.Id] = maps.Of(map);
        if (hasParameters)
            definitions[FormSchema.Parameter] = FormSchema.ParameterUse();
        schema["definitions"] = definitions;
        return schema.ToJsonString(Layout) + "\n";
    }
}
