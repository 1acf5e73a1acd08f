using System.Collections.Immutable;
using Wargame.Scenarios.Files;

namespace Wargame.Scenarios;

/// <summary>Where scenarios are on this machine.</summary>
public static class ScenarioLibrary
{
    private const string RootName = "scenarios";

    /// <summary>
    /// The folder that holds all scenarios: <c>scenarios</c> next to the program or in a folder above it, else in or above the current
    /// folder; null when there is none.
    /// </summary>
    public static string? FindRoot() => FindRoot(AppContext.BaseDirectory) ?? FindRoot(Environment.CurrentDirectory);

    /// <summary>The folder that holds all scenarios, in or above another folder.</summary>
    /// <param name="from">Where to begin.</param>
    public static string? FindRoot(string from)
    {
        for (var at = new DirectoryInfo(from); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, RootName);
            if (Directory.Exists(candidate) && !Folders(candidate).IsEmpty)
                return candidate;
        }
        return null;
    }

    /// <summary>The folders with a <c>scenario.yaml</c> under a root, by name.</summary>
    /// <param name="root">The folder that holds all scenarios.</param>
    public static ImmutableArray<string> Folders(string root)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(root).Where(IsScenario).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a folder holds a scenario.</summary>
    /// <param name="folder">The folder.</param>
    public static bool IsScenario(string folder) => File.Exists(Path.Combine(folder, ScenarioSources.RootName));
}
