namespace Wargame.Scenarios.Files;

/// <summary>Paths in a scenario's files: relative, forward slashes, and never out of the folder that holds all scenarios.</summary>
internal static class ScenarioPaths
{
    private static readonly System.Buffers.SearchValues<char> NotPortable = System.Buffers.SearchValues.Create("\\:*?\"<>|\0");

    /// <param name="folder">The folder of the file that names the path, such as <c>bolivia-secession</c>.</param>
    /// <param name="path">The path as written, such as <c>../doctrine/stages.yaml</c>.</param>
    /// <returns>Such as <c>doctrine/stages.yaml</c>; null when the path leads out or is not portable.</returns>
    public static string? Resolve(string folder, string path)
    {
        if (path.Length is 0 or > 260 || path[0] == '/' || path.AsSpan().IndexOfAny(NotPortable) >= 0)
            return null;
        var parts = folder.Split('/').ToList();
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }
        return parts.Count < 2 ? null : string.Join('/', parts);
    }
}
