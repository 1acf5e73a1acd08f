using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Scenarios;
using Wargame.Scenarios.Explaining;

namespace Wargame.Cli.Validate;

/// <summary><c>wargame explain WG0203</c>: what a code means, with a wrong and a right example.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string?>("CODE") { Description = "Such as WG0203; all codes without it", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a diagnostic's code, with a wrong and a right example") { code };
        command.SetAction(parsed => Guard.Run(terminal, () => Explain(parsed.GetValue(code), terminal)));
        return command;
    }

    private static void Explain(string? code, Terminal terminal)
    {
        if (code is null)
        {
            foreach (var kind in DiagnosticCatalogue.All)
                terminal.Output.WriteLine($"{kind.Code}  {Name(kind.Severity)}  {kind.Title}");
            return;
        }
        var known = DiagnosticCatalogue.All.Select(kind => kind.Code);
        var asked = DiagnosticCatalogue.Find(code.ToUpperInvariant()) ?? throw new UsageException($"there is no code \"{code}\"{Spelled.Hint(code.ToUpperInvariant(), known, "codes are")}");
        terminal.Output.WriteLine($"{Name(asked.Severity).TrimEnd()}[{asked.Code}]: {asked.Title}\n\n{asked.Explanation}");
        if (DiagnosticExamples.Find(asked.Code) is { } example)
            Show(example, terminal);
    }

    private static void Show(CodeExample example, Terminal terminal)
    {
        terminal.Output.WriteLine($"\nWrong, in {example.File}:\n\n{Indented(example.WrongShown)}\n\nRight:\n\n{Indented(example.Right)}");
        foreach (var (name, text) in example.OthersShown)
            terminal.Output.WriteLine($"\nWhere {name} is:\n\n{Indented(text.TrimEnd())}");
    }

    private static string Indented(string lines) => string.Join('\n', lines.Split('\n').Select(line => $"    {line}".TrimEnd()));

    // As wide as each other, so that lists stand in columns.
    private static string Name(Severity severity) => severity == Severity.Error ? "error  " : "warning";
}
