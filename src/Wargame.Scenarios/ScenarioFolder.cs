using Wargame.Scenarios.Files;

namespace Wargame.Scenarios;

/// <summary>A scenario's files on disk.</summary>
public static class ScenarioFolder
{
    /// <summary>The files of a scenario, and those of its neighbours, which it may include.</summary>
    /// <param name="root">The folder that holds all scenarios.</param>
    /// <param name="name">The scenario's folder in it; it need not be there.</param>
    public static IScenarioFiles In(string root, string name) => new FolderFiles(Path.Combine(root, name));
}
