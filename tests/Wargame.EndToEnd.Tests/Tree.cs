namespace Wargame.EndToEnd.Tests;

/// <summary>Where the built product and the artifacts are.</summary>
public static class Tree
{
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that these tests were built in; the server beside them was built in the same.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Screenshots and captured frames, for people to look at.</summary>
    public static string Artifacts(string folder) => Directory.CreateDirectory(Path.Combine(Root, "tests", "artifacts", folder)).FullName;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Wargame.sln above {AppContext.BaseDirectory}");
    }
}
