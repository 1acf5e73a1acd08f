using System.Diagnostics.CodeAnalysis;
using Wargame.Cli.Validate;
using Wargame.Scenarios;
using Wargame.Sessions.Scenarios;

namespace Wargame.Cli.Experiments;

/// <summary>Finds and loads the scenario that a command is about.</summary>
internal static class ScenarioInput
{
    private const string FileName = "scenario.yaml";

    /// <exception cref="UsageException">There is no such scenario.</exception>
    /// <exception cref="AuthorsMistakeException">It has errors, which are shown among the messages.</exception>
    public static ScenarioDefinition Load(string path, Terminal terminal) => Open(path, terminal).Loaded.Scenario!;

    /// <summary>A scenario's folder, and all that was read of it.</summary>
    /// <exception cref="UsageException">There is no such scenario.</exception>
    /// <exception cref="AuthorsMistakeException">It has errors, which are shown among the messages.</exception>
    public static (string Folder, LoadResult Loaded) Open(string path, Terminal terminal)
    {
        var folder = Find(path, terminal.Folder);
        var result = ScenarioLoader.Load(folder);
        if (result.Scenario is null)
            Refuse(folder, result, terminal);
        return (folder, result);
    }

    /// <summary>Shows what is wrong with a scenario.</summary>
    /// <exception cref="AuthorsMistakeException">Always.</exception>
    [DoesNotReturn]
    public static void Refuse(string folder, LoadResult result, Terminal terminal)
    {
        var view = new DiagnosticView(terminal.ForMessages, Path.GetDirectoryName(folder) ?? folder, result.Sources);
        foreach (var diagnostic in result.Diagnostics)
            view.Show(diagnostic);
        view.Summarize(Path.GetFileName(folder), result);
        throw new AuthorsMistakeException();
    }

    /// <summary>A folder, a scenario.yaml, or the name of a scenario of the library.</summary>
    /// <exception cref="UsageException">There is no such scenario.</exception>
    public static string Find(string path, string current)
    {
        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, current));
            if (File.Exists(full) && Path.GetFileName(full) == FileName)
                return Path.GetDirectoryName(full)!;
            if (ScenarioLibrary.IsScenario(full))
                return full;
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"{path} is not a scenario: there is no {FileName} in it");
        }
        var root = ScenarioLibrary.FindRoot(current) ?? ScenarioLibrary.FindRoot();
        var folders = root is null ? [] : ScenarioLibrary.Folders(root);
        if (folders.FirstOrDefault(folder => Path.GetFileName(folder) == path) is { } found)
            return found;
        var names = ScenarioLibrary.Folders(current).AddRange(folders).Select(folder => Path.GetFileName(folder)).Distinct();
        throw new UsageException($"{path} is not a scenario: there is no {FileName} in it{Spelled.Hint(path, names, "scenarios are")}");
    }
}
