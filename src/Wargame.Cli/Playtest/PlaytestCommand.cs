using System.CommandLine;
using System.Globalization;
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
        var folder = new Option<string?>("--out") { Description = "The folder for the report; the current one without it", HelpName = "FOLDER" };
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

    private static string Folder(string? named, Terminal terminal)
    {
        var full = Path.GetFullPath(named ?? ".", terminal.Folder);
        return Directory.Exists(full) ? full : throw new UsageException($"there is no folder {named}");
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
        terminal.Heading(FormattableString.Invariant($"{report.Scenario}: {report.Runs} plays by {report.Casts} casts, profile {report.Profile}, seed {report.Seed}"));
        var table = Tables.Of("mandate of", ">one in twenty", ">middle", ">one in twenty", ">own doing", ">others'", ">luck");
        foreach (var mandate in report.Mandates)
        {
            var end = mandate.ByTurn[^1];
            table.Row(mandate.Actor, Number(end.Low), Number(end.Middle), Number(end.High), Percent(mandate.Variance.Own), Percent(mandate.Variance.Others), Percent(mandate.Variance.Luck));
        }
        terminal.Write(table);
        List("Injects that never came", report.Injects.Where(inject => inject.Share == 0).Select(inject => inject.Id), terminal);
        List("Crises that never broke out", report.Crises.Where(crisis => crisis.Share == 0).Select(crisis => crisis.Id), terminal);
        terminal.Heading($"Report: {name}.html, {name}.json");
    }

    private static void List(string what, IEnumerable<string> ids, Terminal terminal)
    {
        var all = string.Join(", ", ids);
        terminal.Heading($"{what}: {(all.Length == 0 ? "none" : all)}");
    }

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => Number(share * 100) + " %";
}
