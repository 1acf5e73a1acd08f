using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Maps;
using Wargame.Sessions.Scenarios;

namespace Wargame.Cli.Model;

/// <summary><c>wargame model SCENARIO</c>: what the model holds, with sources and grades, and its causal map.</summary>
internal static class ModelCommand
{
    public static Command Create(Terminal terminal)
    {
        var scenario = Choice.Subject("SCENARIO", "A scenario's folder, or its name in the folder of scenarios");
        var format = Choice.Of("--format", "How it is printed; table without it", "table", "json", "mermaid", "svg");
        var about = new Option<string?>("--about") { Description = "Of the causal map (mermaid, svg) only the neighbours of this variable or instrument", HelpName = "VARIABLE" };
        var all = new Option<bool>("--all") { Description = "Of the causal map also orders, injects, cards and time, not only variables" };
        var profile = new Option<string?>("--profile") { Description = "The belief profile whose coefficients count", HelpName = "P" };
        var command = new Command("model", "Show what a scenario's model holds, with sources and grades, and its causal map") { scenario, format, about, all, profile };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var definition = ScenarioInput.Load(parsed.GetRequiredValue(scenario), terminal);
            Write(terminal, definition, Profile(definition, parsed.GetValue(profile)), parsed.GetValue(format) ?? "table", parsed.GetValue(about), parsed.GetValue(all));
        }));
        return command;
    }

    private static string Profile(ScenarioDefinition scenario, string? asked)
    {
        var known = ExperimentPlan.Profiles(scenario);
        if (asked is not null && !known.Contains(asked))
            throw new UsageException($"there is no belief profile \"{asked}\"{Spelled.Hint(asked, known, "profiles are")}");
        return asked ?? ExperimentPlan.DefaultProfile;
    }

    private static void Write(Terminal terminal, ScenarioDefinition scenario, string profile, string format, string? about, bool all)
    {
        if ((about is not null || all) && format is not ("mermaid" or "svg"))
            throw new UsageException("--about and --all are for the causal map: --format mermaid or svg");
        var map = CausalMap.Of(scenario.World, profile);
        NodeKey? node = about is null ? null : Node(map, about);
        var shown = node is { } key ? map.About(key) : all ? map : map.Inside();
        switch (format)
        {
            case "json":
                terminal.Output.Write(ModelJson.Of(scenario, profile, map));
                break;
            case "mermaid":
                terminal.Output.Write(MermaidMap.Of(shown));
                break;
            case "svg":
                var layout = node is { } centre ? MapLayout.About(shown, centre) : MapLayout.Of(shown, scenario.World.Stages);
                var title = node is null ? $"Causal map of {scenario.Title}" : $"What moves {shown.Nodes.First(one => one.Key == node).Name}, and what it moves: {scenario.Title}";
                terminal.Output.Write(SvgMap.Draw(layout, title, labelled: node is not null));
                break;
            default:
                terminal.Heading($"{scenario.Id}: {scenario.Title} (content {scenario.Hash[..12]})");
                terminal.Heading("");
                new ModelTables(scenario.World, profile, terminal).Write();
                break;
        }
    }

    /// <summary>A variable by its id or by one of its numbers, such as chapare.coca; or an instrument, inject or card.</summary>
    private static NodeKey Node(CausalMap map, string about)
    {
        var id = about[(about.LastIndexOf('.') + 1)..];
        var found = map.Nodes.FirstOrDefault(node => node.Key.Id == id)
            ?? throw new UsageException($"there is no \"{about}\" on the causal map{Spelled.Hint(id, map.Nodes.Select(node => node.Key.Id), "it has")}");
        return found.Key;
    }
}
