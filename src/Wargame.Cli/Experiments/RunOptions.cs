using System.CommandLine;

namespace Wargame.Cli.Experiments;

/// <summary>What all commands take that run an experiment.</summary>
internal sealed class RunOptions
{
    public Argument<string> Scenario { get; } = Choice.Subject("SCENARIO", "A scenario's folder, or its name in the folder of scenarios");

    public Option<string?> Orders { get; } = new("--orders")
    {
        Description = "The orders file (YAML); without it nobody orders anything",
        HelpName = "FILE",
    };

    public Option<ulong> Seed { get; } = Choice.Seed("--seed", "The seed of all chance");

    public Option<string[]> Bots { get; } = Choice.Names("--bots", "none|all|ACTOR,…",
        "Who acts by its doctrine: none, all for whom the orders file does not speak, or these actors");

    public Option<string?> Injects { get; } = Choice.Of("--injects", "Which of the scenario's own injects come; all without it", "all", "none");

    public Option<bool> Free { get; } = new("--free") { Description = "Orders neither cost nor earn anything" };

    public Option<bool> Force { get; } = new("--force") { Description = "Place orders and answers that the scenario does not allow in their turn" };

    /// <summary>Puts these options first, and the scenario before what else the command is about.</summary>
    public void AddTo(Command command, params ReadOnlySpan<Argument> others)
    {
        command.Arguments.Add(Scenario);
        foreach (var other in others)
            command.Arguments.Add(other);
        foreach (var option in new Option[] { Orders, Seed, Bots, Injects, Free, Force })
            command.Options.Add(option);
    }

    public RunRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(Scenario),
        parsed.GetValue(Orders),
        parsed.GetValue(Seed),
        parsed.GetRequiredValue(Bots),
        parsed.GetValue(Injects) is null or "all",
        parsed.GetValue(Free),
        parsed.GetValue(Force));
}

/// <summary>A request for an experiment, as it was typed.</summary>
/// <param name="Scenario">Folder or name.</param>
/// <param name="Orders">The orders file, or null.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Bots">As typed: actors, or none or all.</param>
/// <param name="Injects">Whether the scenario's injects come.</param>
/// <param name="Free">Whether orders cost nothing.</param>
/// <param name="Force">Whether what is not allowed counts.</param>
internal sealed record RunRequest(string Scenario, string? Orders, ulong Seed, string[] Bots, bool Injects, bool Free, bool Force);
