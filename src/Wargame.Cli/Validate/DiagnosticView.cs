using System.Collections.Immutable;
using Spectre.Console;
using Wargame.Scenarios;

namespace Wargame.Cli.Validate;

/// <summary>Shows diagnostics in the form that editors turn into links: <c>file:line:column</c>, the line, a caret and help.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="root">The folder that holds all scenarios; places in diagnostics are relative to it.</param>
/// <param name="sources">The files' texts.</param>
internal sealed class DiagnosticView(Terminal terminal, string root, ImmutableSortedDictionary<string, string> sources)
{
    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Bad = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Odd = new(Color.Yellow, decoration: Decoration.Bold);
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly IAnsiConsole console = terminal.ToConsole();

    public void Show(Diagnostic diagnostic)
    {
        var isError = diagnostic.Severity == Severity.Error;
        var style = isError ? Bad : Odd;
        var place = Path.GetRelativePath(terminal.Folder, Path.Combine(root, diagnostic.At.File)).Replace('\\', '/');
        Write(FormattableString.Invariant($"{Plain.Text(place)}:{diagnostic.At.Line}:{diagnostic.At.Column}: "), Style.Plain);
        Write($"{(isError ? "error" : "warning")}[{diagnostic.Code}]", style);
        WriteLine($": {Plain.Text(diagnostic.Message)}", Style.Plain);
        if (SourceExcerpt.Of(Lines(diagnostic.At.File), diagnostic.At) is { } excerpt)
            Show(excerpt, diagnostic, style);
        if (diagnostic.Help is { } help)
            WriteLine($"   = help: {Plain.Text(help)}", Faint);
        if (diagnostic.Suggestion is { } suggestion)
            WriteLine($"   = {(suggestion.IsSure ? "mend" : "perhaps")}: {Plain.Text(suggestion.Label)}", Faint);
        WriteLine("", Style.Plain);
    }

    public void Summarize(string name, LoadResult result)
    {
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        if (result.Scenario is not { } scenario)
        {
            var counts = warnings == 0 ? Count(errors, "error") : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
            WriteLine($"{Plain.Text(name)}: {counts}{(result.Diagnostics.Length >= Limits.Diagnostics ? ", and perhaps more" : "")}", Bad);
            return;
        }
        var world = scenario.World;
        WriteLine($"{Plain.Text(name)} is valid{(warnings == 0 ? "" : $" with {Count(warnings, "warning")}")}: {Count(world.Instruments.Length, "instrument")}, "
            + $"{Count(world.Rules.Length, "rule")}, {Count(world.Injects.Length, "inject")}, {Count(scenario.Teams.Length, "team")}, {Count(world.Turns, "turn")}",
            new Style(Color.Green));
    }

    private void Show(SourceExcerpt excerpt, Diagnostic diagnostic, Style style)
    {
        if (excerpt.Before is { } before)
            ShowLine(diagnostic.At.Line - 1, before);
        ShowLine(diagnostic.At.Line, excerpt.Line);
        Write("      | ", Faint);
        WriteLine($"{new string(' ', excerpt.CaretColumn)}{new string('^', excerpt.CaretWidth)} {diagnostic.Label}".TrimEnd(), style);
    }

    // A file of a million line ends is cut into lines once, not for each of its mistakes.
    private string[] Lines(string file)
    {
        if (!lines.TryGetValue(file, out var found))
            lines[file] = found = sources.TryGetValue(file, out var text) ? text.Split('\n') : [];
        return found;
    }

    private void ShowLine(int number, string text)
    {
        Write(FormattableString.Invariant($"{number,5} | "), Faint);
        WriteLine(text, Style.Plain);
    }

    private void Write(string text, Style style)
    {
        if (!terminal.Colours)
            terminal.Output.Write(text);
        else
            console.Write(new Text(text, style));
    }

    private void WriteLine(string text, Style style)
    {
        // Without colours the text goes out as it is: no width, no wrapping, no trimming of what the author wrote.
        if (!terminal.Colours)
            terminal.Output.WriteLine(text);
        else
            console.Write(new Text(text + "\n", style));
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
