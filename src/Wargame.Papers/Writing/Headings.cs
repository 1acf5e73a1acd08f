namespace Wargame.Papers.Writing;

/// <summary>Makes a page of its own a part of another one.</summary>
internal static class Headings
{
    private const string Fence = "```";

    /// <summary>The same Markdown without its title, its other headings a step lower.</summary>
    public static string Lowered(string markdown)
    {
        var isCode = false;
        var lines = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            isCode ^= line.StartsWith(Fence, StringComparison.Ordinal);
            if (isCode || !line.StartsWith('#'))
                lines.Add(line);
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
                lines.Add($"#{line}");
        }
        return string.Join('\n', lines);
    }
}
