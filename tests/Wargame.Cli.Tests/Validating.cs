namespace Wargame.Cli.Tests;

public sealed class Validating : IDisposable
{
    private readonly ScenarioFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_valid_scenario_gives_one_line_with_what_is_in_it()
    {
        var (code, output, error) = Shell.Run(folder.Root, "validate", "valley");
        Assert.Equal(0, code);
        Assert.Equal("valley is valid: 3 instruments, 14 rules, 2 injects, 2 teams, 4 turns\n", output);
        Assert.Empty(error);
    }

    [Fact]
    public void A_mistake_is_shown_with_its_line_a_caret_and_help()
    {
        folder.Replacing("valley/play.yaml", "to: [highland, us]", "to: [highlnd, us]");
        var (code, output, _) = Shell.Run(folder.Root, "validate", "valley");
        Assert.Equal(1, code);
        Assert.Equal("""
            valley/play.yaml:71:10: error[WG0301]: unknown actor "highlnd"
               70 |     from: The service
               71 |     to: [highlnd, us]
                  |          ^^^^^^^ nothing has this id
               = help: did you mean "highland"? (defined at valley/world.yaml:2:9)
               = mend: write "highland"

            valley: 1 error

            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public void Paths_in_messages_start_at_the_current_folder()
    {
        folder.Replacing("doctrine/stages.yaml", "value: 4.95", "value: 49.5");
        var (_, output, _) = Shell.Run(Path.Combine(folder.Root, "valley"), "validate", ".");
        Assert.StartsWith("../doctrine/stages.yaml:5:", output);
    }

    [Fact]
    public void Warnings_are_counted_and_do_not_fail()
    {
        folder.Replacing("valley/world.yaml", "let: { cushion:", "let: { spare: 1, cushion:");
        var (code, output, _) = Shell.Run(folder.Root, "validate", "valley/scenario.yaml");
        Assert.Equal(0, code);
        Assert.Contains(": warning[WG0514]: \"spare\" is never used\n", output);
        Assert.Contains("\nvalley is valid with 1 warning: ", output);
    }

    [Fact]
    public void A_folder_of_scenarios_stands_for_all_in_it()
    {
        var (code, output, _) = Shell.Run(Path.Combine(folder.Root, "valley"), "validate", folder.Root);
        Assert.Equal(0, code);
        Assert.StartsWith("valley is valid", output);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("doctrine")]
    [InlineData("valley/world.yaml")]
    [InlineData("a\0b")]
    public void A_path_that_is_no_scenario_is_a_mistake_of_the_command(string path)
    {
        var (code, output, error) = Shell.Run(folder.Root, "validate", path);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("wargame: ", error);
        Assert.EndsWith("there is no scenario.yaml in it\n", error);
    }

    [Fact]
    public void The_worst_of_several_paths_decides()
    {
        folder.Replacing("valley/scenario.yaml", "minutes: 60", "minuts: 60");
        Assert.Equal(2, Shell.Run(folder.Root, "validate", "nowhere", "valley").Code);
        Assert.Equal(1, Shell.Run(folder.Root, "validate", "valley").Code);
    }

    [Fact]
    public void A_ten_megabyte_file_and_an_alias_bomb_are_one_error_each()
    {
        File.WriteAllText(Path.Combine(folder.Root, "valley", "play.yaml"), new string('x', 10_000_000));
        Assert.Contains("error[WG0601]", Shell.Run(folder.Root, "validate", "valley").Output);
        File.WriteAllText(Path.Combine(folder.Root, "valley", "play.yaml"), "a: &a [x]\nb: [*a, *a]\n");
        var (code, output, error) = Shell.Run(folder.Root, "validate", "valley");
        Assert.Equal(1, code);
        Assert.StartsWith("valley/play.yaml:1:4: error[WG0603]", output);
        Assert.Empty(error);
    }
}
