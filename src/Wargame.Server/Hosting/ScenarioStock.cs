using Wargame.Scenarios;
using Wargame.Server.Authoring;
using Wargame.Sessions.Scenarios;

namespace Wargame.Server.Hosting;

/// <summary>The scenarios that this server offers.</summary>
/// <param name="Folder">The folder that holds those that it serves.</param>
/// <param name="Scenarios">The shortest first: whoever comes for the first time begins with it.</param>
public sealed record ScenarioStock(string Folder, IReadOnlyList<ScenarioDefinition> Scenarios)
{
    /// <summary>Their texts.</summary>
    public ScenarioTexts Texts { get; } = new();

    /// <summary>Scenarios that people write here and that have errors: nobody can open a session with them, and the others can.</summary>
    public IReadOnlyList<string> Unfinished { get; private init; } = [];

    /// <summary>Reads all scenarios of a folder, or of the one that is found near the program or the current folder.</summary>
    /// <param name="folder">The folder, or null to look for it.</param>
    /// <param name="dataFolder">The data folder, which may hold scenarios that people write; null for none.</param>
    /// <exception cref="StartFailureException">There is none, or one that came with the program has errors.</exception>
    public static ScenarioStock Load(string? folder, string? dataFolder = null)
    {
        var root = folder is null ? ScenarioLibrary.FindRoot() : Path.GetFullPath(folder);
        if (root is null || !Directory.Exists(root))
            throw new StartFailureException($"There is no folder of scenarios{(folder is null ? "" : $" at {root}")}; say where it is with --scenarios.");

        var folders = new AuthorFolders(root, dataFolder ?? root);
        // Reading them is most of what a start costs: on all cores.
        var read = folders.Scenarios().AsParallel().AsOrdered().Select(id => (Id: id, Loaded: ScenarioLoader.Load(folders.Files(id)))).ToList();
        var whole = read.Where(one => !folders.IsOwn(one.Id) || one.Loaded.Scenario is not null).ToList();
        List<ScenarioDefinition> scenarios =
            [.. whole.Select(one => Checked(Path.Combine(root, one.Id), one.Loaded)).OrderBy(scenario => scenario.Minutes).ThenBy(scenario => scenario.Id, StringComparer.Ordinal)];
        if (scenarios.Count == 0)
            throw new StartFailureException($"There is no scenario in {root}; say where they are with --scenarios.");
        var stock = new ScenarioStock(root, scenarios) { Unfinished = [.. read.Except(whole).Select(one => one.Id)] };
        foreach (var (_, loaded) in whole)
            stock.Texts.Know(loaded.Scenario!.Hash, loaded.Sources);
        return stock;
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
