using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Playtests;
using Wargame.Review.Playtests.Pages;

namespace Wargame.Cli.Playtest;

/// <summary><c>wargame playtest SCENARIO</c>: a thousand plays without people, and a report of what they did.</summary>
internal static class PlaytestCommand
{
    private const int Most = 100_000;
    private const int Least = 2;
    private const int Usual = 1000;

    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or its name in the folder of scenarios");
        var runs = Choice.Whole("--runs", FormattableString.Invariant($"How many plays; {Usual} without it"), Least, Most);
        var seed = Choice.Seed("--seed", "The seed of all chance");
        var profile = new Option<string?>("--profile") { Description = "The belief profile; bd01 without it", HelpName = "P" };
        var folder = new Option<string?>("--out") { Description = "The folder for the report, made where there is none; the current one without it", HelpName = "FOLDER" };
        var command = new Command("playtest", "Play a scenario many times without people: what happens, what never does, and whether luck or teams decide");
        command.Arguments.Add(scenario);
        var open = Choice.Whole("--open", "Instead of a report: put this play into a data folder as a session, to be looked at in the review", 1, Most);
        var data = new Option<string?>("--data") { Description = "The data folder for --open, made where there is none; ./data without it", HelpName = "FOLDER" };
        foreach (var option in new Option[] { runs, seed, profile, folder, open, data })
            command.Options.Add(option);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var asked = new PlaytestRequest(
                parsed.GetRequiredValue(scenario), parsed.GetValue(profile) ?? ExperimentPlan.DefaultProfile, parsed.GetValue(runs) ?? Usual, parsed.GetValue(seed));
            if (parsed.GetValue(open) is { } play)
                OpenedPlay.Keep(asked, play, parsed.GetValue(data) ?? "data", terminal);
            else
                Report(asked, Folder(parsed.GetValue(folder), terminal), terminal);
        }));
        return command;
    }

    private static void Report(PlaytestRequest asked, string folder, Terminal terminal)
    {
        var scenario = ScenarioInput.Load(asked.Scenario, terminal);
        var plan = asked.Plan(scenario);
        using var bar = new ProgressBar(terminal, plan.Plays);
        var report = Review.Playtests.Playtest.Run(plan, bar.Show);
        Save(report, folder, terminal);
    }

    // Made before the plays, so that what is wrong with it is said at once.
    private static string Folder(string? named, Terminal terminal)
    {
        var full = Path.GetFullPath(named ?? ".", terminal.Folder);
        try
        {
            return Directory.CreateDirectory(full).FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the folder {named} cannot be made: {error.Message}");
        }
    }

    private static void Save(PlaytestReport report, string folder, Terminal terminal)
    {
        var name = $"playtest-{report.Scenario}";
        try
        {
            File.WriteAllText(Path.Combine(folder, name + ".html"), PlaytestPage.Of(report));
            File.WriteAllText(Path.Combine(folder, name + ".json"), PlaytestJson.Of(report));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the report cannot be written: {error.Message}");
        }
        PlaytestSummary.Write(report, terminal);
        terminal.Heading($"Report: {name}.html, {name}.json");
    }
}
