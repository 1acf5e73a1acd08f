using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Papers;
using Wargame.Scenarios.Languages;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.World;

namespace Wargame.Cli.Print;

/// <summary><c>wargame print SCENARIO --out FOLDER</c>: briefs, cards, the MSEL and the other papers as pages to print.</summary>
internal static class PrintCommand
{
    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or the name of one of the library");
        var folder = new Option<string>("--out") { Description = "The folder for the pages, made where there is none", HelpName = "FOLDER", Required = true };
        var language = Choice.Of("--language", "The language; English without it", ["en", .. ScenarioTranslator.Codes]);
        var paper = Choice.Of("--paper", "The sheet; A4 without it", "a4", "letter");
        var command = new Command("print", "Write the papers of a session: briefs, cue cards, the MSEL, the controller's handbook, evaluation guides") { scenario, folder, language, paper };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var size = parsed.GetValue(paper) == "letter" ? PaperSize.Letter : PaperSize.A4;
            Run(parsed.GetRequiredValue(scenario), parsed.GetRequiredValue(folder), LanguageCodes.Find(parsed.GetValue(language) ?? "en")!.Value, size, terminal);
        }));
        return command;
    }

    private static void Run(string path, string named, Language language, PaperSize size, Terminal terminal)
    {
        var scenario = ScenarioInput.Load(path, terminal);
        if (language != Language.English && !scenario.Translations.Languages.Contains(language))
            terminal.Error.WriteLine($"wargame: {scenario.Id} is not translated; only what the program says itself is in this language");
        var papers = new PaperSet(new SessionRules(scenario, WorldModel.Compile(scenario.World)).In(language), size);
        var folder = Path.GetFullPath(named, terminal.Folder);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, PaperSet.IndexFile), papers.Index().Html);
            foreach (var paper in papers.Papers)
                File.WriteAllText(Path.Combine(folder, paper.File), papers.Page(paper).Html);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the papers cannot be written to {named}: {error.Message}");
        }
        terminal.Output.WriteLine($"{Words.Count(papers.Papers.Length, "paper")} for {scenario.Id}. Open {Path.Combine(named, PaperSet.IndexFile)} in a browser and print from there.");
    }
}
