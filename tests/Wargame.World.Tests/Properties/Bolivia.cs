using Wargame.Scenarios;

namespace Wargame.World.Tests.Properties;

/// <summary>The shipped world, compiled once.</summary>
internal static class Bolivia
{
    public static WorldModel Model { get; } = Load();

    private static WorldModel Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        var loaded = ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", "bolivia-secession"));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return WorldModel.Compile(loaded.Scenario.World);
    }
}
