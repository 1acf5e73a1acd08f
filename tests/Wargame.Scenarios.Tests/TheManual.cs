using System.Text.RegularExpressions;

namespace Wargame.Scenarios.Tests;

/// <summary>What the manual for authors lists is what there is.</summary>
public sealed partial class TheManual
{
    private static readonly string Root = ScenarioLibrary.FindRoot()!;

    [Fact]
    public void The_table_of_tags_names_for_each_shared_file_the_tags_that_it_needs()
    {
        var listed = Row().Matches(File.ReadAllText(Path.Combine(Root, "README.md"))).Select(row => $"{row.Groups[1].Value}: {row.Groups[2].Value}");
        var needed = Directory.EnumerateFiles(Path.Combine(Root, "doctrine"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Tags: TagsOf(File.ReadAllText(path)))).Where(file => file.Tags.Count > 0)
            .Select(file => $"{file.Name}: {string.Join(", ", file.Tags)}");
        Assert.Equal(needed, listed);
    }

    private static SortedSet<string> TagsOf(string yaml) => new(
        Tag().Matches(Comment().Replace(yaml, "")).SelectMany(found => found.Groups["tags"].Value.Split(',', StringSplitOptions.TrimEntries)), StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `([a-z-]+\.yaml)` \| (.+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    // Of variables and targets, of orderers, of those who have a doctrine, and in bindings.
    [GeneratedRegex(@"\b(?:by_tag: \[(?<tags>[a-z, -]+)\]|(?:tag:|actor_tag:|tagged) (?<tags>[a-z-]+))")]
    private static partial Regex Tag();

    [GeneratedRegex(@"#.*")]
    private static partial Regex Comment();
}
