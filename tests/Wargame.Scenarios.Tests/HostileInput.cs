using System.Globalization;
using System.Text;

namespace Wargame.Scenarios.Tests;

/// <summary>Whatever stands in the files, loading ends soon, with a diagnostic and without an exception.</summary>
public sealed class HostileInput
{
    private const string Play = "valley/play.yaml";
    private const string Scenario = "valley/scenario.yaml";

    public static TheoryData<string, string, string> Files => new()
    {
        { "an empty file", "WG0103", "" },
        { "white space only", "WG0103", "\n\n   \n" },
        { "a comment only", "WG0103", "# nothing\n" },
        { "the word null", "WG0103", "null\n" },
        { "a text instead of sections", "WG0203", "hello\n" },
        { "a list instead of sections", "WG0203", "- 1\n- 2\n" },
        { "an alias bomb", "WG0603", "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n" },
        { "an alias to nothing", "WG0603", "injects: *a\n" },
        { "brackets without end", "WG0604", new string('[', 100_000) },
        { "braces without end", "WG0604", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "indents without end", "WG0604", string.Concat(Enumerable.Range(0, 200).Select(depth => new string(' ', depth) + "a:\n")) },
        { "dashes without end", "WG0604", string.Concat(Enumerable.Repeat("- ", 5_000)) + "x\n" },
        { "question marks without end", "WG0604", string.Concat(Enumerable.Repeat("? ", 5_000)) + "x\n" },
        { "too many values", "WG0605", "injects: [" + string.Concat(Enumerable.Repeat("1,", 300_000)) + "1]\n" },
        { "a file of a megabyte and more", "WG0601", "# " + new string('x', 1_000_001) },
        { "a key that is a map", "WG0203", "{ {a: 1}: 2 }\n" },
        { "a directive", "WG0101", "%YAML 9.9\n---\na: 1\n" },
        { "a bad escape", "WG0101", "stages: [\"\\q\"]\n" },
        { "a lone percent sign", "WG0101", "stages: [ % ]\n%\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_scenario_gives_one_error_in_that_file(string what, string code, string text)
    {
        _ = what;
        var result = ScenarioLoader.Load(MemoryFiles.Valley.With(Play, text));
        Assert.Null(result.Scenario);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(code, error.Code);
        Assert.Equal(Play, error.At.File);
        Assert.True(error.At is { Line: > 0, Column: > 0, Length: > 0 });
    }

    [Theory]
    [InlineData("0x80", new byte[] { (byte)'a', (byte)':', (byte)' ', 0x80 }, 4)]
    [InlineData("zero bytes", new byte[] { (byte)'a', 0, (byte)'b' }, 2)]
    [InlineData("an escape code", new byte[] { (byte)'a', 0x1b, (byte)'[' }, 2)]
    [InlineData("UTF-16", new byte[] { 0xff, 0xfe, (byte)'a', 0 }, 1)]
    public void Bytes_that_are_no_text_are_shown_where_they_begin(string what, byte[] bytes, int column)
    {
        _ = what;
        var error = Assert.Single(ScenarioLoader.Load(MemoryFiles.Valley.With(Play, bytes)).Diagnostics);
        Assert.Equal(("WG0102", 1, column), (error.Code, error.At.Line, error.At.Column));
    }

    [Fact]
    public void Files_that_together_exceed_the_limit_are_refused()
    {
        var files = MemoryFiles.Valley;
        for (var index = 0; index < 7; index++)
        {
            files = files.With($"valley/big{index}.yaml", "stages: []\n#" + new string('x', 900_000))
                .Replacing(Scenario, "  - play.yaml\n", FormattableString.Invariant($"  - play.yaml\n  - big{6 - index}.yaml\n"));
        }
        Assert.Contains(ScenarioLoader.Load(files).Diagnostics, diagnostic => diagnostic.Code == "WG0602");
    }

    [Theory]
    [InlineData("(", ")", 200, "WG0607")]
    [InlineData("-", "", 200, "WG0607")]
    [InlineData("- ", "", 200, "WG0607")]
    [InlineData("not ", "", 200, "WG0607")]
    [InlineData("abs(", ")", 200, "WG0607")]
    [InlineData("if(true, 1, ", ")", 100, "WG0607")]
    [InlineData("1 + ", "", 499, null)]
    [InlineData("1 + ", "", 600, "WG0606")]
    public void A_formula_may_be_long_but_not_deep(string before, string after, int times, string? code)
    {
        var formula = string.Concat(Enumerable.Repeat(before, times)) + "1" + string.Concat(Enumerable.Repeat(after, times));
        Assert.Equal(code is null ? [] : [code], FormulaBench.Change("s.bond_state", formula).Errors().Select(error => error.Code));
    }

    [Fact]
    public void All_formulas_together_may_not_be_endless()
    {
        var formula = string.Join(" + ", Enumerable.Repeat("1", 400));
        var lets = string.Concat(Enumerable.Range(0, 200).Select(index => FormattableString.Invariant($"      a{index}: {formula}\n")));
        var errors = FormulaBench.Load("    change: { s.bond_state: a1 }\n    let:\n" + lets).Errors();
        Assert.Equal("WG0606", Assert.Single(errors).Code);
    }

    [Fact]
    public void Sums_inside_sums_are_limited_by_what_they_range_over()
    {
        var regions = new StringBuilder("entities:\n");
        for (var index = 0; index < 101; index++)
            regions.Append(CultureInfo.InvariantCulture, $"  - {{ id: r{index}, kind: region, name: R }}\n");
        var files = MemoryFiles.Valley.With("valley/more.yaml", regions.ToString()).Replacing(Scenario, "  - play.yaml\n", "  - play.yaml\n  - more.yaml\n");
        var many = files.Replacing("valley/world.yaml", "0.5 * sum(r in highland.governs: change(r.services))", "0.5 * sum(a in region: sum(b in region: b.services))");
        Assert.Equal("WG0608", Assert.Single(ScenarioLoader.Load(many).Diagnostics).Code);
        var bound = files.Replacing("valley/world.yaml", "for: r in region tagged coca", "for: [r in region tagged coca, a in region, b in region]");
        Assert.Equal("WG0608", Assert.Single(ScenarioLoader.Load(bound).Diagnostics).Code);
    }

    [Theory]
    [InlineData("entities", "kind: region, name: R", Limits.Entities)]
    [InlineData("coefficients", "value: 1, unit: ha, range: [0, 2], source: s, grade: D", Limits.Items)]
    public void A_section_has_a_last_item(string section, string item, int most)
    {
        var items = section + ":\n" + string.Concat(Enumerable.Range(0, most + 1).Select(index => FormattableString.Invariant($"  - {{ id: a{index}, {item} }}\n")));
        var files = MemoryFiles.Valley.Replacing(Scenario, "  - play.yaml\n", "  - play.yaml\n  - more.yaml\n").With("valley/more.yaml", items);
        Assert.Single(ScenarioLoader.Load(files).Diagnostics, diagnostic => diagnostic.Code == "WG0610");
    }

    [Fact]
    public void A_flood_of_mistakes_is_cut()
    {
        var text = "injects:\n" + string.Concat(Enumerable.Range(0, 1500).Select(index => FormattableString.Invariant($"  - {{ id: i{index}, wrong{index}: 1, when: a{index}.b > c{index} }}\n")));
        var result = ScenarioLoader.Load(MemoryFiles.Valley.With(Play, text));
        Assert.Equal(Limits.Diagnostics, result.Diagnostics.Length);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error()
    {
        var error = Assert.Single(ScenarioLoader.Load(Path.Combine(MemoryFiles.Root, "nowhere")).Diagnostics);
        Assert.Equal("WG0701", error.Code);
        Assert.Equal("nowhere/scenario.yaml", error.At.File);
    }

    [Fact]
    public void A_link_out_of_the_scenarios_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        var root = Directory.CreateTempSubdirectory("wargame-links-").FullName;
        try
        {
            var outside = Path.Combine(root, "secret.yaml");
            File.WriteAllText(outside, "stages: [a]\n");
            var folder = Directory.CreateDirectory(Path.Combine(root, "scenarios", "x")).FullName;
            File.WriteAllText(Path.Combine(folder, "scenario.yaml"), "id: x\ninclude: [link.yaml]\n");
            File.CreateSymbolicLink(Path.Combine(folder, "link.yaml"), outside);
            Assert.Contains(ScenarioLoader.Load(folder).Diagnostics, diagnostic => diagnostic is { Code: "WG0703", At.Line: 2 });
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
