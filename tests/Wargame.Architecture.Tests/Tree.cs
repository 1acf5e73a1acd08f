namespace Wargame.Architecture.Tests;

/// <summary>The project's files, as a newcomer finds them.</summary>
public static class Tree
{
    private static readonly string[] NotOurs = ["/bin/", "/obj/", "/node_modules/", "/wwwroot/", "/dist/"];

    /// <summary>Written by a program, or a table of data: their size says nothing about their readability.</summary>
    private static readonly string[] Generated = ["clients/web/src/protocol.ts"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files under a folder of the root with an ending, as paths from the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        var top = Path.Combine(Root, folder);
        if (!Directory.Exists(top)) return [];
        return Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !NotOurs.Any(part => $"/{path}".Contains(part, StringComparison.Ordinal)) && !Generated.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static int Lines(string path) => File.ReadLines(Path.Combine(Root, path)).Count();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Wargame.sln above {AppContext.BaseDirectory}");
    }
}
