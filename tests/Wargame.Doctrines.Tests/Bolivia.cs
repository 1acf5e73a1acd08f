using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Doctrines.Tests;

/// <summary>The shipped scenario, loaded once.</summary>
public static class Bolivia
{
    public static SessionRules Rules { get; } = Load();

    private static SessionRules Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        var loaded = ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", "bolivia-secession"));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return new SessionRules(loaded.Scenario, WorldModel.Compile(loaded.Scenario.World));
    }
}
