using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Scenarios.Format.Schema;

namespace Wargame.Cli.Schema;

/// <summary><c>wargame schema</c>: the format as a JSON Schema, for editors.</summary>
internal static class SchemaCommand
{
    private const string Included = "include";

    public static Command Create(Terminal terminal)
    {
        var which = Choice.Of("--for", "Which files; scenario without it", "scenario", Included);
        var file = new Option<string?>("--out") { Description = "A file to write it to; standard output without it", HelpName = "FILE" };
        var command = new Command("schema", "Write the JSON Schema (draft-07) of scenario.yaml, or of the files that it includes") { which, file };
        command.SetAction(parsed => Guard.Run(terminal, () => Write(parsed.GetValue(which) == Included ? SchemaWriter.Included() : SchemaWriter.Scenario(), parsed.GetValue(file), terminal)));
        return command;
    }

    private static void Write(string schema, string? file, Terminal terminal)
    {
        if (file is null)
        {
            terminal.Output.Write(schema);
            return;
        }
        try
        {
            File.WriteAllText(Path.GetFullPath(file, terminal.Folder), schema);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{file} cannot be written: {error.Message}");
        }
    }
}
