using System.Text.Json;
using Json.Schema;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Tests.Format;

/// <summary>The schemas as they lie in the tree, and files held against them as an editor does.</summary>
internal static class SchemaFiles
{
    public static readonly string Folder = Path.Combine(ScenarioLibrary.FindRoot()!, "schema");

    private static readonly JsonSchema Scenario = JsonSchema.FromText(Wargame.Scenarios.Format.Schema.SchemaWriter.Scenario());
    private static readonly JsonSchema Included = JsonSchema.FromText(Wargame.Scenarios.Format.Schema.SchemaWriter.Included());

    /// <summary>What the schema says against a file; nothing where it is right.</summary>
    public static IReadOnlyList<string> Faults(string path, string yaml)
    {
        var root = new NodeBuilder(new SourceText(path, yaml), new DiagnosticBag(), new NodeBudget(Limits.Nodes, Limits.TotalBytes)).Build();
        return root is null ? ["not YAML"] : Faults(Path.GetFileName(path) == "scenario.yaml" ? Scenario : Included, NodeJson.Of(root)!.ToJsonString());
    }

    private static List<string> Faults(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
            .Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")];
    }
}
