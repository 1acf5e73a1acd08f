using Wargame.Scenarios;
using Wargame.Sessions.Scenarios;

namespace Wargame.Server.Hosting;

/// <summary>The scenarios that this server offers.</summary>
/// <param name="Folder">The folder that holds them.</param>
/// <param name="Scenarios">The shortest first: whoever comes for the first time begins with it.</param>
public sealed record ScenarioStock(string Folder, IReadOnlyList<ScenarioDefinition> Scenarios)
{
    /// <summary>Reads all scenarios of a folder, or of the one that is found near the program or the current folder.</summary>
    /// <exception cref="StartFailureException">There is none, or one has errors.</exception>
    public static ScenarioStock Load(string? folder)
    {
        var root = folder is null ? ScenarioLibrary.FindRoot() : Path.GetFullPath(folder);
        if (root is null || !Directory.Exists(root))
            throw new StartFailureException($"There is no folder of scenarios{(folder is null ? "" : $" at {root}")}; say where it is with --scenarios.");

        // Reading them is most of what a start costs: on all cores.
        var read = ScenarioLibrary.Folders(root).AsParallel().AsOrdered().Select(folder => (folder, Loaded: ScenarioLoader.Load(folder))).ToList();
        List<ScenarioDefinition> scenarios = [.. read.Select(one => Checked(one.folder, one.Loaded)).OrderBy(scenario => scenario.Minutes).ThenBy(scenario => scenario.Id, StringComparer.Ordinal)];
        return scenarios.Count > 0
            ? new(root, scenarios)
            : throw new StartFailureException($"There is no scenario in {root}; say where they are with --scenarios.");
    }

    private static ScenarioDefinition Checked(string folder, LoadResult loaded)
    {
        if (loaded.Scenario is { } scenario)
            return scenario;

        var errors = loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var others = errors.Count > 1 ? $" (and {errors.Count - 1} more)" : "";
        throw new StartFailureException($"The scenario {folder} has errors: {errors.FirstOrDefault()}{others}; wargame validate {folder} shows them all.");
    }
}
