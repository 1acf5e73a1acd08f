namespace Wargame.Machines;

/// <summary>Where things are.</summary>
internal static class Tree
{
    public static string Root { get; } = FindRoot();

    public static string Server { get; } = Path.Combine(
        Root, "src", "Wargame.Server", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Wargame.Server.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Wargame.sln above {AppContext.BaseDirectory}");
    }
}
