using System.CommandLine;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary><c>wargame validate PATH…</c>: all mistakes of one or more scenarios.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A scenario's folder, its scenario.yaml, or a folder of scenarios",
            Arity = ArgumentArity.OneOrMore,
        };
        // What looks like an option is a mistyped one, never a folder's name.
        paths.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                given.AddError($"unknown option \"{option.Value}\"");
        });
        var command = new Command("validate", "Check scenarios, and show every mistake where it stands") { paths };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], terminal));
        return command;
    }

    private static int Run(IEnumerable<string> paths, Terminal terminal)
    {
        var worst = ExitCode.Good;
        foreach (var path in paths)
        {
            var folders = Find(path, terminal.Folder);
            if (folders.Count == 0)
            {
                terminal.Error.WriteLine($"wargame: {Plain.Text(path)} is not a scenario: there is no scenario.yaml in it");
                worst = ExitCode.Usage;
            }
            foreach (var folder in folders)
                worst = Math.Max(worst, Validate(folder, terminal));
        }
        return worst;
    }

    private static List<string> Find(string path, string current)
    {
        try
        {
            var full = Path.GetFullPath(path, current);
            if (File.Exists(full) && Path.GetFileName(full) == "scenario.yaml")
                return [Path.GetDirectoryName(full)!];
            if (!Directory.Exists(full))
                return [];
            return ScenarioLibrary.IsScenario(full) ? [full] : [.. ScenarioLibrary.Folders(full)];
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [];
        }
    }

    private static int Validate(string folder, Terminal terminal)
    {
        var result = ScenarioLoader.Load(folder);
        var view = new DiagnosticView(terminal, Path.GetDirectoryName(folder) ?? folder, result.Sources);
        foreach (var diagnostic in result.Diagnostics)
            view.Show(diagnostic);
        view.Summarize(Path.GetFileName(folder), result);
        return result.Scenario is null ? ExitCode.Errors : ExitCode.Good;
    }
}
