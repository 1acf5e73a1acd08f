using System.Text.Json;

namespace Wargame.Cli.Tests;

public sealed class BeginningANewScenario : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wargame-new-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_scenario_is_valid_without_a_warning()
    {
        var (code, output, error) = Shell.Run(folder, "new", "river-treaty");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("wargame validate river-treaty", output);

        var (valid, found, _) = Shell.Run(folder, "validate", "river-treaty", "--strict");

        Assert.Equal("river-treaty is valid: 4 instruments, 12 rules, 2 injects, 2 teams, 6 turns\n", found);
        Assert.Equal(0, valid);
    }

    [Fact]
    public void A_playtest_of_it_runs_and_gives_its_report()
    {
        Shell.Run(folder, "new", "river-treaty");
        var (code, output, _) = Shell.Run(folder, "playtest", "river-treaty", "--runs", "40");
        Assert.Equal(0, code);
        Assert.Contains("meeting-at-night", output);
        Assert.True(File.Exists(Path.Combine(folder, "playtest-river-treaty.html")));
    }

    [Fact]
    public void Its_files_name_their_schema_which_lies_beside_them()
    {
        Shell.Run(folder, "new", "river-treaty");
        var written = Path.Combine(folder, "river-treaty");
        foreach (var file in new[] { "scenario.yaml", "world.yaml", "play.yaml" })
        {
            var modeline = File.ReadLines(Path.Combine(written, file)).First();
            Assert.StartsWith("# yaml-language-server: $schema=", modeline);
            using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(written, modeline.Split('=')[1])));
            Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
        }
        foreach (var file in new[] { "settings.json", "extensions.json", "wargame.code-snippets" })
            JsonDocument.Parse(File.ReadAllText(Path.Combine(written, ".vscode", file))).Dispose();
        Assert.Contains("wargame validate river-treaty --fix", File.ReadAllText(Path.Combine(written, "README.md")));
    }

    [Fact]
    public void It_plays_to_its_end_with_nobody_there()
    {
        Shell.Run(folder, "new", "river-treaty");
        var (code, output, _) = Shell.Run(folder, "simulate", "river-treaty", "--bots", "all");
        Assert.Equal(0, code);
        Assert.Contains("\n{\"turn\":6,", output);
    }

    [Fact]
    public void Every_section_is_explained_by_a_comment_and_the_editor_is_set_up()
    {
        Shell.Run(folder, "new", "river-treaty");
        var written = Path.Combine(folder, "river-treaty");
        Assert.All(new[] { "scenario.yaml", "world.yaml", "play.yaml" }, file => Assert.StartsWith("#", File.ReadAllText(Path.Combine(written, file))));
        Assert.Contains("id: river-treaty ", File.ReadAllText(Path.Combine(written, "scenario.yaml")));
        Assert.True(File.Exists(Path.Combine(written, ".vscode", "settings.json")));
        Assert.True(File.Exists(Path.Combine(written, ".editorconfig")));
    }

    [Theory]
    [InlineData("River", "is not a good name")]
    [InlineData("../river", "is not a good name")]
    [InlineData("river--treaty", "is not a good name")]
    [InlineData("river-", "is not a good name")]
    public void A_bad_name_is_refused(string name, string why)
    {
        var (code, output, error) = Shell.Run(folder, "new", name);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(why, error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void What_is_there_already_is_never_written_over()
    {
        Directory.CreateDirectory(Path.Combine(folder, "river"));
        var (code, _, error) = Shell.Run(folder, "new", "river");
        Assert.Equal((2, "wargame: river exists already\n"), (code, error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder, "river")));
    }
}
