using System.Text.Json;
using Wargame.Review.Exports;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary>Findings as SARIF 2.1.0, the form that code scanners exchange.</summary>
internal static class SarifReport
{
    public static string Of(IReadOnlyList<Finding> findings, string current) => JsonText.Document(json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        // Columns count UTF-16 units, as editors do.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            foreach (var one in finding.Diagnostics)
                WriteResult(json, one, finding, current);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "wargame");
        json.WriteStartArray("rules");
        foreach (var kind in DiagnosticCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText(json, "shortDescription", kind.Title);
            WriteText(json, "fullDescription", kind.Explanation);
            WriteText(json, "help", $"wargame explain {kind.Code}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic one, Finding finding, string current)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", one.Code);
        json.WriteString("level", Finding.Word(one));
        WriteText(json, "message", one.Help is null ? one.Message : $"{one.Message} ({one.Help})");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, finding.File(one, current));
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, one.At.Line));
        json.WriteNumber("startColumn", Math.Max(1, one.At.Column));
        json.WriteNumber("endColumn", Math.Max(1, one.At.Column) + one.At.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (one.Suggestion is { } suggestion)
            WriteFix(json, suggestion, finding, current);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Suggestion suggestion, Finding finding, string current)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", suggestion.Label);
        json.WriteStartArray("artifactChanges");
        foreach (var file in suggestion.Edits.GroupBy(edit => finding.File(edit, current)))
        {
            json.WriteStartObject();
            WriteFile(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                json.WriteStartObject("deletedRegion");
                JsonReport.WriteRange(json, edit.Range);
                json.WriteEndObject();
                WriteText(json, "insertedContent", edit.Replacement);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
