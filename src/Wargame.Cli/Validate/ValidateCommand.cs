using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary><c>wargame validate PATH…</c>: all mistakes of one or more scenarios, and what seems not to be meant.</summary>
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
        var format = Choice.Of("--format", "The form; human without it", "human", "json", "sarif", "github");
        var strict = new Option<bool>("--strict") { Description = "A warning fails like an error, as on a build server" };
        var fix = new Option<bool>("--fix") { Description = "Mend what leaves no doubt in the files, and say what was changed" };
        var command = new Command("validate", "Check scenarios, and show every mistake where it stands") { paths, format, strict, fix };
        command.SetAction(parsed =>
        {
            var worst = ExitCode.Good;
            var mistaken = Guard.Run(terminal, () => worst = Run(parsed.GetValue(paths) ?? [], parsed.GetValue(format) ?? "human", parsed.GetValue(strict), parsed.GetValue(fix), terminal));
            return Math.Max(worst, mistaken);
        });
        return command;
    }

    private static int Run(IEnumerable<string> paths, string format, bool strict, bool fix, Terminal terminal)
    {
        var worst = ExitCode.Good;
        var findings = new List<Finding>();
        foreach (var path in paths)
        {
            var folders = Find(path, terminal.Folder);
            if (folders.Count == 0)
            {
                terminal.Error.WriteLine($"wargame: {Plain.Text(path)} is not a scenario: there is no scenario.yaml in it");
                worst = ExitCode.Usage;
            }
            foreach (var folder in folders)
            {
                var result = fix ? Fixes.Run(folder, terminal) : ScenarioLint.Check(ScenarioLoader.Load(folder));
                var finding = new Finding(Path.GetFileName(folder), Path.GetDirectoryName(folder) ?? folder, result);
                findings.Add(finding);
                if (finding.Result.Scenario is null || (strict && finding.Warnings > 0))
                    worst = Math.Max(worst, ExitCode.Errors);
            }
        }
        Write(findings, format, terminal);
        return worst;
    }

    private static void Write(List<Finding> findings, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                terminal.Output.Write(JsonReport.Of(findings, terminal.Folder));
                break;
            case "sarif":
                terminal.Output.Write(SarifReport.Of(findings, terminal.Folder));
                break;
            case "github":
                terminal.Output.Write(GithubReport.Of(findings, terminal.Folder));
                break;
            default:
                findings.ForEach(finding => Show(finding, terminal));
                break;
        }
    }

    private static void Show(Finding finding, Terminal terminal)
    {
        var view = new DiagnosticView(terminal, finding.Root, finding.Result.Sources);
        foreach (var diagnostic in finding.Diagnostics)
            view.Show(diagnostic);
        view.Summarize(finding.Name, finding.Result);
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
            return ScenarioLibrary.IsScenario(full) ? [Path.TrimEndingDirectorySeparator(full)] : [.. ScenarioLibrary.Folders(full)];
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [];
        }
    }
}
