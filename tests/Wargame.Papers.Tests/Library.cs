using System.Collections.Concurrent;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World;

namespace Wargame.Papers.Tests;

/// <summary>The shipped scenarios, each read once.</summary>
internal static class Library
{
    private static readonly ConcurrentDictionary<string, Lazy<ScenarioDefinition>> Read = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!).Select(folder => Path.GetFileName(folder)!)];

    public static ScenarioDefinition Scenario(string id) =>
        Read.GetOrAdd(id, _ => new(() => ScenarioLoader.Load(Path.Combine(ScenarioLibrary.FindRoot()!, id)).Scenario!)).Value;

    public static PaperSet Papers(ScenarioDefinition scenario, Language language = Language.English, PaperSize size = PaperSize.A4) =>
        new(new SessionRules(scenario, WorldModel.Compile(scenario.World)).In(language), size);
}
