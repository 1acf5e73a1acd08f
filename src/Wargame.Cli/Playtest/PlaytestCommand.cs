using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Playtests;

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
        foreach (var option in new Option[] { runs, seed, profile, folder })
            command.Options.Add(option);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var target = Folder(parsed.GetValue(folder), terminal);
            var report = Play(parsed.GetRequiredValue(scenario), parsed.GetValue(profile) ?? ExperimentPlan.DefaultProfile, parsed.GetValue(runs) ?? Usual, parsed.GetValue(seed), terminal);
            Save(report, target, terminal);
        }));
        return command;
    }

    private static PlaytestReport Play(string path, string profile, int runs, ulong seed, Terminal terminal)
    {
        var scenario = ScenarioInput.Load(path, terminal);
        var known = ExperimentPlan.Profiles(scenario);
        if (!known.Contains(profile))
            throw new UsageException($"there is no belief profile \"{profile}\"{Spelled.Hint(profile, known, "profiles are")}");
        using var bar = new ProgressBar(terminal, runs);
        return Review.Playtests.Playtest.Run(scenario, ExperimentPlan.Compile(scenario, profile, scenario.World.Turns), runs, seed, bar.Show);
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
