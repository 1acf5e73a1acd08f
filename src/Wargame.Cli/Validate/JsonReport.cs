using Wargame.Cli.Output;

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
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
