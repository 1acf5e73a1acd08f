using System.CommandLine;
using System.Globalization;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Review.Search;
using Wargame.World;

namespace Wargame.Cli.Search;

/// <summary><c>wargame search SCENARIO --campaigns N</c>: random strategies, and what the rules reward.</summary>
internal static class SearchCommand
{
    private const int Most = 1_000_000;
    private const int Least = 10;
    private const int Usual = 1000;

    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or its id");
        var campaigns = Choice.Whole("--campaigns", FormattableString.Invariant($"How many random campaigns; {Usual} without it"), Least, Most);
        var seed = Choice.Whole("--seed", "The first campaign's seed; 1 without it", 0, int.MaxValue);
        var command = new Command("search", "Play random strategies: is one package best for all, is an instrument good for nobody?");
        command.Arguments.Add(scenario);
        command.Options.Add(campaigns);
        command.Options.Add(seed);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var definition = ScenarioInput.Load(parsed.GetRequiredValue(scenario), terminal);
            var report = StrategySearch.Run(WorldModel.Compile(definition.World), parsed.GetValue(campaigns) ?? Usual, (ulong)(parsed.GetValue(seed) ?? 1));
            Write(report, terminal);
        }));
        return command;
    }

    private static void Write(SearchReport report, Terminal terminal)
    {
        terminal.Heading(FormattableString.Invariant($"{report.Campaigns} random campaigns"));
        var mandates = Tables.Of("mandate of", ">worst", ">middle", ">one in ten", ">best");
        foreach (var one in report.Mandates)
            mandates.Row(one.Actor, Number(one.Worst), Number(one.Middle), Number(one.Good), Number(one.Best));
        terminal.Write(mandates);
        var instruments = Tables.Of("instrument", ">used in", ">good with it", ">lift");
        foreach (var one in report.Instruments.OrderByDescending(one => one.Lift).ThenBy(one => one.Instrument, StringComparer.Ordinal))
            instruments.Row(one.Instrument, Number(one.Used), Number(one.InGood), one.Lift.ToString("0.00", CultureInfo.InvariantCulture));
        terminal.Write(instruments);
        terminal.Heading($"Best for every mandate at once: {List(report.BestForAll.Select(best => FormattableString.Invariant($"seed {best}")))}");
        terminal.Heading($"Never part of a good campaign: {List(report.Useless.Select(one => one.Instrument))}");
        terminal.Heading($"Never ordered: {List(report.NeverUsed.Select(one => one.Instrument))}");
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : "none";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
