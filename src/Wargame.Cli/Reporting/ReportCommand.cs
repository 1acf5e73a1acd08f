using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Cli.Replaying;
using Wargame.Reports;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;

namespace Wargame.Cli.Reporting;

/// <summary><c>wargame report SESSION --data FOLDER --out FOLDER</c>: the reports of a stored session as files.</summary>
internal static class ReportCommand
{
    private const string Everything = "full";
    private const string NoHome = "http://localhost";

    public static Command Create(Terminal terminal)
    {
        var session = Choice.Subject("SESSION", RecordInput.AboutSession);
        var data = new Option<string>("--data") { Description = RecordInput.AboutFolder, HelpName = "FOLDER", Required = true };
        var folder = new Option<string>("--out") { Description = "The folder for the files, made where there is none", HelpName = "FOLDER", Required = true };
        var edition = new Option<string>("--edition") { Description = "For whose eyes: full, public, or a team's actor; full without it", HelpName = "EDITION" };
        var formats = new Option<string>("--formats") { Description = $"Which, parted by commas: {Kinds}; all that there are of the edition without it", HelpName = "LIST" };
        var home = new Option<string>("--address") { Description = $"The server's address, at which xAPI knows the people; {NoHome} without it", HelpName = "URL" };
        var language = Choice.Of("--language", "The language of names and sentences; English without it", [.. LanguageCodes.All.Select(each => each.Code())]);
        var scenarios = new Option<string?>("--scenarios") { Description = RecordInput.AboutScenarios, HelpName = "FOLDER" };
        var command = new Command("report", "Write the reports of a stored session: tables, statements, gradebooks, the event log") { session, data, folder, edition, formats, home, language, scenarios };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var wanted = Edition.Read(parsed.GetValue(edition) ?? Everything);
            var forms = Forms(parsed.GetValue(formats), wanted);
            if (!Uri.TryCreate(parsed.GetValue(home) ?? NoHome, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
                throw new UsageException($"--address must begin with http:// or https://, not {parsed.GetValue(home)}");
            var stored = RecordInput.Find(parsed.GetRequiredValue(data), parsed.GetRequiredValue(session), parsed.GetValue(scenarios), terminal);
            var rules = stored.Rules.In(LanguageCodes.Find(parsed.GetValue(language) ?? "en")!.Value);
            if (wanted is Edition.Team team && rules.Scenario.Team(team.Actor) is null)
                throw new UsageException($"{rules.Scenario.Id} has no team {team.Actor}; there are {string.Join(", ", rules.Scenario.Teams.Select(each => each.Actor))}, full and public");
            RecordInput.Verify(stored, terminal);
            Write(Recording.Of(rules, stored.Events.Select(each => SessionEventJson.Read(each.Json))), forms, wanted, address, parsed.GetRequiredValue(folder), terminal);
        }));
        return command;
    }

    private static string Kinds => string.Join(", ", ReportForm.All.Select(form => form.Word));

    private static List<ReportForm> Forms(string? list, Edition edition)
    {
        if (list is null)
            return [.. ReportForm.All.Where(form => form.Has(edition))];
        var forms = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => ReportForm.Find(word) ?? throw new UsageException($"there is no report \"{word}\"; there are {Kinds}")).ToList();
        return forms.Find(form => !form.Has(edition)) is { } not
            ? throw new UsageException($"of {not.Word} there is no edition {edition.Word}: it holds what others keep to themselves; leave it out, or take --edition full")
            : forms;
    }

    private static void Write(Recording recording, List<ReportForm> forms, Edition edition, Uri home, string named, Terminal terminal)
    {
        foreach (var form in forms)
        {
            var file = ReportWriter.Write(recording, form, edition, home).GetAwaiter().GetResult();
            var shown = Path.Combine(named, file.Name);
            SafeFile.Write(Path.GetFullPath(shown, terminal.Folder), shown, file.Content);
            terminal.Output.WriteLine(shown);
        }
    }
}
