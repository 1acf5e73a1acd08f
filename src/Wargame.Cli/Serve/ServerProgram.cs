namespace Wargame.Cli.Serve;

/// <summary>How to start the server: a program and its first arguments.</summary>
/// <param name="File">The program.</param>
/// <param name="Arguments">Its arguments before those of the server.</param>
internal sealed record ServerProgram(string File, IReadOnlyList<string> Arguments)
{
    private const string Name = "Wargame.Server";

    /// <summary>
    /// The server next to this program, as it is shipped; else, in the source tree, its project, which is built when it has changed.
    /// The server is only started, never linked, so that the command line stays small and cannot reach into it.
    /// </summary>
    /// <param name="folder">Where this program is.</param>
    public static ServerProgram? Find(string folder)
    {
        var sibling = Path.Combine(folder, $"{Name}.dll");
        if (System.IO.File.Exists(sibling))
            return new ServerProgram("dotnet", ["exec", sibling]);
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var project = Path.Combine(at.FullName, "src", Name, $"{Name}.csproj");
            if (System.IO.File.Exists(project))
                return new ServerProgram("dotnet", ["run", "--project", project, "--"]);
        }
        return null;
    }
}
