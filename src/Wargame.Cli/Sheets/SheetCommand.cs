using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Validate;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Sheets;
using Wargame.Scenarios.Sheets.Files;

namespace Wargame.Cli.Sheets;

/// <summary><c>wargame sheet SCENARIO --out msel.xlsx</c> and <c>--in msel.xlsx</c>: the list of injects and the roster as a spreadsheet, and back.</summary>
internal static class SheetCommand
{
    private const int ShownText = 60;

    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or the name of one of the library");
        var output = new Option<string?>("--out") { Description = "The spreadsheet to write, .xlsx or .csv", HelpName = "FILE" };
        var input = new Option<string?>("--in") { Description = "The spreadsheet to read into the scenario's files", HelpName = "FILE" };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing" };
        var remove = new Option<bool>("--remove") { Description = "Take out of the scenario what the spreadsheet does not have" };
        var command = new Command("sheet", "Write the injects and the roster as a spreadsheet, or read a changed one back, keeping every comment of the files") { scenario, output, input, dry, remove };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var path = parsed.GetRequiredValue(scenario);
            switch (parsed.GetValue(output), parsed.GetValue(input))
            {
                case ({ } file, null):
                    Write(path, file, terminal);
                    break;
                case (null, { } file):
                    Read(path, file, parsed.GetValue(remove), parsed.GetValue(dry), terminal);
                    break;
                default:
                    throw new UsageException("say either --out FILE or --in FILE");
            }
        }));
        return command;
    }

    private static void Write(string path, string file, Terminal terminal)
    {
        SheetFiles.IsCsv(file);
        var (folder, loaded) = ScenarioInput.Open(path, terminal);
        SheetFiles.Write(ScenarioSheets.Export(new FolderFiles(folder), loaded), file, terminal);
        terminal.Output.WriteLine($"{file}: {Words.Count(loaded.Scenario!.World.Injects.Length, "inject")}, {Words.Count(loaded.Scenario.Teams.Sum(team => team.Seats.Length), "seat")}.");
    }

    private static void Read(string path, string file, bool remove, bool isDry, Terminal terminal)
    {
        var folder = ScenarioInput.Find(path, terminal.Folder);
        var outcome = Import(folder, file, remove, terminal);
        if (outcome.Faults is { } faults)
            ScenarioInput.Refuse(folder, faults, terminal);
        if (!outcome.Mistakes.IsEmpty)
            Refuse(file, outcome.Mistakes, terminal);
        foreach (var change in outcome.Changes)
            terminal.Output.WriteLine(Plain.Text(Line(change)));
        var root = Path.GetDirectoryName(folder) ?? folder;
        foreach (var (name, bytes) in outcome.Files.Where(_ => !isDry))
            SafeFile.Write(Path.Combine(root, name), name, bytes);
        var files = Words.Count(outcome.Files.Count, "file");
        terminal.Output.WriteLine(outcome.Files.IsEmpty ? "The files say all that already; nothing is changed." : isDry ? $"{files} would be changed; nothing is written." : $"{files} changed: {string.Join(", ", outcome.Files.Keys)}.");
    }

    private static SheetOutcome Import(string folder, string file, bool remove, Terminal terminal)
    {
        try
        {
            return ScenarioSheets.Import(new FolderFiles(folder), SheetFiles.Read(file, terminal), remove);
        }
        catch (SheetRefusedException refused)
        {
            Refuse(file, [refused.Mistake], terminal);
            throw;
        }
    }

    private static void Refuse(string file, IEnumerable<SheetMistake> mistakes, Terminal terminal)
    {
        foreach (var mistake in mistakes)
            terminal.Error.WriteLine(Plain.Text($"{file}: {mistake.Sheet}{(mistake.Cell.Length > 0 ? $" {mistake.Cell}" : "")}: {mistake.Message}; {mistake.Help}"));
        terminal.Error.WriteLine("Nothing is written.");
        throw new AuthorsMistakeException();
    }

    private static string Line(SheetChange change) => change.Deed switch
    {
        SheetDeed.Changed => $"{change.Sheet} {change.Row}: {change.Column}: {Short(change.Before)} becomes {Short(change.After)}",
        SheetDeed.Added => $"{change.Sheet} {change.Row}: new",
        SheetDeed.Removed => $"{change.Sheet} {change.Row}: removed",
        _ => $"{change.Sheet} {change.Row}: not in the spreadsheet; it stays (--remove takes it out)",
    };

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length == 0 ? "nothing" : $"\"{(line.Length > ShownText ? line[..ShownText] + "…" : line)}\"";
    }
}
