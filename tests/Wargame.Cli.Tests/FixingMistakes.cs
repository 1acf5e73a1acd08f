namespace Wargame.Cli.Tests;

/// <summary><c>wargame validate --fix</c> mends what leaves no doubt, and only that.</summary>
public sealed class FixingMistakes : IDisposable
{
    private readonly ScenarioFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_sure_is_mended_in_the_files_and_told()
    {
        var before = Text("valley/play.yaml");
        folder.Replacing("valley/play.yaml", "to: [highland, us]", "to: [highlnd, us]").Replacing("valley/scenario.yaml", "minutes: 60", "minuts: 60");

        var (code, output, error) = Shell.Run(folder.Root, "validate", "valley", "--fix");

        Assert.Equal((0, "valley is valid: 3 instruments, 14 rules, 2 injects, 2 teams, 4 turns\n"), (code, output));
        Assert.Equal("""
            mended valley/scenario.yaml:8:1: write "minutes" (WG0201: unknown key "minuts" in a scenario)
            mended valley/play.yaml:71:10: write "highland" (WG0301: unknown actor "highlnd")

            """.ReplaceLineEndings("\n"), error);
        Assert.Equal(before, Text("valley/play.yaml"));
        Assert.Contains("\nminutes: 60\n", Text("valley/scenario.yaml"));
    }

    [Fact]
    public void One_cause_in_many_places_is_mended_in_all_of_them()
    {
        var before = Text("valley/play.yaml");
        File.WriteAllText(Path.Combine(folder.Root, "valley", "play.yaml"), before.Replace("highland.approval", "highland.aproval", StringComparison.Ordinal));
        var (code, _, error) = Shell.Run(folder.Root, "validate", "valley", "--fix");
        Assert.Equal(0, code);
        Assert.Contains("write \"approval\", in ", error);
        Assert.Equal(before, Text("valley/play.yaml"));
    }

    [Fact]
    public void A_guess_is_shown_and_left_to_its_author()
    {
        folder.Replacing("valley/scenario.yaml", "turns: 4 }", "turns: 41 }");
        var before = Text("valley/scenario.yaml");
        var (code, output, error) = Shell.Run(folder.Root, "validate", "valley", "--fix");
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("   = perhaps: write 40\n", output);
        Assert.Equal(before, Text("valley/scenario.yaml"));
    }

    [Fact]
    public void Mistakes_that_show_only_when_others_are_mended_are_mended_too()
    {
        folder.Replacing("valley/play.yaml", "worth: \"if(me.corruption < 50, 6, 2)\"", "worth: fi(me.corruption < 50, 6, 2)");
        var (code, _, error) = Shell.Run(folder.Root, "validate", "valley", "--fix");
        Assert.Equal(0, code);
        Assert.Equal(2, error.Split('\n').Count(line => line.StartsWith("mended valley/play.yaml:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_of_another_system_stay()
    {
        var path = Path.Combine(folder.Root, "valley", "play.yaml");
        var windows = Text("valley/play.yaml").Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, windows.Replace("to: [highland, us]", "to: [highlnd, us]", StringComparison.Ordinal));
        Assert.Equal(0, Shell.Run(folder.Root, "validate", "valley", "--fix").Code);
        Assert.Equal(windows, File.ReadAllText(path));
    }

    [Fact]
    public void Without_the_option_nothing_is_changed()
    {
        folder.Replacing("valley/play.yaml", "to: [highland, us]", "to: [highlnd, us]");
        var before = Text("valley/play.yaml");
        Assert.Equal(1, Shell.Run(folder.Root, "validate", "valley").Code);
        Assert.Equal(before, Text("valley/play.yaml"));
    }

    private string Text(string path) => File.ReadAllText(Path.Combine(folder.Root, path));
}
