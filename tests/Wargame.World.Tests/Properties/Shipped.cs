using Wargame.Scenarios;

namespace Wargame.World.Tests.Properties;

/// <summary>The shipped worlds, each compiled once.</summary>
internal static class Shipped
{
    private static readonly Lazy<WorldModel> LazyBolivia = new(() => Load("bolivia-secession"));
    private static readonly Lazy<WorldModel> LazyHemisphere = new(() => Load("hemisphere-2009"));

    public static WorldModel Bolivia => LazyBolivia.Value;

    public static WorldModel Hemisphere => LazyHemisphere.Value;

    /// <summary>The same world, whose working memory nobody else uses meanwhile.</summary>
    public static WorldModel Alone(this WorldModel model) => WorldModel.Compile(model.Definition, model.Profile);

    private static WorldModel Load(string scenario)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        var loaded = ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", scenario));
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return WorldModel.Compile(loaded.Scenario.World);
    }
}
