using Wargame.Scenarios.Format.Schema;

namespace Wargame.Scenarios.Tests.Format;

/// <summary>What editors check without our program agrees with the program.</summary>
public sealed class TheSchema
{
    private static readonly string Root = ScenarioLibrary.FindRoot()!;

    // What a schema of one file cannot know: keys that depend on another key, and names that are defined elsewhere.
    private static readonly HashSet<string> BeyondASchema =
    [
        "a stock without a unit", "an actor without a code", "a number's name without a variable", "an empty text", "a country named twice", "mechanics given twice",
        "a doubled code", "a doubled variable", "a name in a doubled change",
    ];

    public static TheoryData<string> Shipped => [.. Directory.EnumerateFiles(Root, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Where(path => !path.Contains("/languages/")).Order(StringComparer.Ordinal)];

    public static TheoryData<Breakage> Beyond => [.. BrokenValley.Structure.Select(row => row.Data).Where(breakage => BeyondASchema.Contains(breakage.Mistake))];

    public static TheoryData<Breakage> Broken => [.. BrokenValley.Structure.Select(row => row.Data).Where(breakage => !BeyondASchema.Contains(breakage.Mistake))];

    [Theory]
    [InlineData("scenario.v1.json")]
    [InlineData("include.v1.json")]
    public void The_schema_in_the_tree_is_what_the_format_says(string name)
    {
        var written = name == "scenario.v1.json" ? SchemaWriter.Scenario() : SchemaWriter.Included();
        var path = Path.Combine(SchemaFiles.Folder, name);
        if (Environment.GetEnvironmentVariable("WARGAME_UPDATE") == "1")
        {
            Directory.CreateDirectory(SchemaFiles.Folder);
            File.WriteAllText(path, written);
        }
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == written, $"{name} is stale: WARGAME_UPDATE=1 dotnet test --project tests/Wargame.Scenarios.Tests renews it");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_file_holds_against_it(string path) => Assert.Empty(SchemaFiles.Faults(path, File.ReadAllText(Path.Combine(Root, path))));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_file_names_its_schema(string path)
    {
        var full = Path.Combine(Root, path);
        var modeline = File.ReadLines(full).First().Split("$schema=");
        Assert.Equal("# yaml-language-server: ", modeline[0]);
        var named = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(full)!, modeline[1]));
        Assert.Equal(Path.Combine(SchemaFiles.Folder, Path.GetFileName(path) == "scenario.yaml" ? "scenario.v1.json" : "include.v1.json"), named);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_file_of_the_wrong_form_does_not(Breakage breakage)
    {
        Assert.Empty(SchemaFiles.Faults(breakage.Path, MemoryFiles.Valley.Text(breakage.Path)));
        Assert.NotEmpty(SchemaFiles.Faults(breakage.Path, MemoryFiles.Valley.Replacing(breakage.Path, breakage.Old, breakage.New).Text(breakage.Path)));
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void What_no_schema_can_know_is_left_to_the_program(Breakage breakage)
    {
        Assert.Empty(SchemaFiles.Faults(breakage.Path, MemoryFiles.Valley.Replacing(breakage.Path, breakage.Old, breakage.New).Text(breakage.Path)));
        Assert.Equal(BeyondASchema.Count, Beyond.Count);
    }
}
