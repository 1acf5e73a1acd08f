namespace Wargame.Machines;

/// <summary>Where things are.</summary>
internal static class Tree
{
    public static string Root { get; } = FindRoot();

    public static string Server { get; } = Program("src", "Wargame.Server");

    /// <summary>A program of this tree, as it was built with the one that asks.</summary>
    public static string Program(string folder, string name) =>
        Path.Combine(Root, folder, name, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", name + ".dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Wargame.sln above {AppContext.BaseDirectory}");
    }
}
