using System.Text.Json;
using Wargame.Review.Exports;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary>Findings as JSON, for programs.</summary>
internal static class JsonReport
{
    public static string Of(IReadOnlyList<Finding> findings, string current) => JsonText.Document(json =>
    {
        json.WriteStartArray("scenarios");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("name", finding.Name);
            json.WriteBoolean("valid", finding.Result.Scenario is not null);
            json.WriteNumber("errors", finding.Errors);
            json.WriteNumber("warnings", finding.Warnings);
            json.WriteStartArray("diagnostics");
            foreach (var one in finding.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", one.Code);
                json.WriteString("severity", Finding.Word(one));
                json.WriteString("message", one.Message);
                json.WriteString("file", finding.File(one, current));
                json.WriteNumber("line", one.At.Line);
                json.WriteNumber("column", one.At.Column);
                json.WriteNumber("length", one.At.Length);
                json.WriteString("label", one.Label);
                json.WriteString("help", one.Help);
                WriteSuggestion(json, one.Suggestion, finding, current);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteSuggestion(Utf8JsonWriter json, Suggestion? suggestion, Finding finding, string current)
    {
        if (suggestion is null)
        {
            json.WriteNull("suggestion");
            return;
        }
        json.WriteStartObject("suggestion");
        json.WriteString("label", suggestion.Label);
        json.WriteBoolean("sure", suggestion.IsSure);
        json.WriteStartArray("edits");
        foreach (var edit in suggestion.Edits)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.File(edit, current));
            WriteRange(json, edit.Range);
            json.WriteString("replacement", edit.Replacement);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A part of a file by the keys that SARIF has for it.</summary>
    internal static void WriteRange(Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("startLine", range.StartLine);
        json.WriteNumber("startColumn", range.StartColumn);
        json.WriteNumber("endLine", range.EndLine);
        json.WriteNumber("endColumn", range.EndColumn);
    }
}
