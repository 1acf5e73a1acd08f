using Wargame.Scenarios.Starting;

namespace Wargame.Cli.Tests;

/// <summary>A scenario goes out on paper, as a spreadsheet and in one file, and the last two come back.</summary>
public sealed class TakingAlong : IDisposable
{
    private readonly TemporaryScenario scenario = new(StarterScenario.Files);
    private readonly string folder = Directory.CreateTempSubdirectory("wargame-along-").FullName;

    public void Dispose()
    {
        scenario.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("en", "Your mandate")]
    [InlineData("pt", "O seu mandato")]
    public void The_papers_are_written_to_a_folder(string language, string words)
    {
        var (code, output, _) = Shell.Run(folder, "print", scenario.Path, "--out", "papers", "--language", language, "--paper", "letter");
        Assert.Equal(0, code);
        Assert.Contains("Open papers", output);
        Assert.True(File.Exists(Path.Combine(folder, "papers", "index.html")));
        Assert.Contains(words, File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder, "papers"), "brief-*.html").First()));
    }

    [Theory]
    [InlineData("msel.xlsx")]
    [InlineData("msel.csv")]
    public void A_spreadsheet_comes_back_unchanged_and_changes_nothing(string file)
    {
        var before = Texts();
        Assert.Equal(0, Shell.Run(folder, "sheet", scenario.Path, "--out", file).Code);
        var (code, output, error) = Shell.Run(folder, "sheet", scenario.Path, "--in", file, "--remove");
        Assert.Equal((0, "The files say all that already; nothing is changed.\n", ""), (code, output, error));
        Assert.Equal(before, Texts());
    }

    [Fact]
    public void A_changed_cell_is_tried_then_written()
    {
        var before = Texts();
        Shell.Run(folder, "sheet", scenario.Path, "--out", "msel.csv");
        var path = Path.Combine(folder, "msel.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"news\"", "\"cable\"", StringComparison.Ordinal));

        var (code, output, _) = Shell.Run(folder, "sheet", scenario.Path, "--in", "msel.csv", "--dry-run");
        Assert.Equal(0, code);
        Assert.Contains("Channel: \"news\" becomes \"cable\"", output);
        Assert.Contains("nothing is written", output);
        Assert.Equal(before, Texts());

        Assert.Equal(0, Shell.Run(folder, "sheet", scenario.Path, "--in", "msel.csv").Code);
        Assert.Contains("channel: cable", string.Concat(Texts()));
        Assert.Equal(0, Shell.Run(folder, "validate", scenario.Path, "--strict").Code);
    }

    [Fact]
    public void A_formula_is_refused_with_its_cell()
    {
        var before = Texts();
        Shell.Run(folder, "sheet", scenario.Path, "--out", "msel.csv");
        var path = Path.Combine(folder, "msel.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"news\"", "\"=1+1\"", StringComparison.Ordinal));

        var (code, output, error) = Shell.Run(folder, "sheet", scenario.Path, "--in", "msel.csv");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("MSEL F2: this cell holds a formula: =1+1", error);
        Assert.EndsWith("Nothing is written.\n", error);
        Assert.Equal(before, Texts());
    }

    [Fact]
    public void A_pack_is_a_scenario_elsewhere_and_a_damaged_one_is_refused()
    {
        Assert.Equal(0, Shell.Run(folder, "pack", scenario.Path, "--out", "starter.wargame.zip").Code);
        Assert.Equal(0, Shell.Run(folder, "unpack", "starter.wargame.zip", "--into", "there").Code);
        Assert.Equal(0, Shell.Run(folder, "validate", Path.Combine("there", "starter"), "--strict").Code);

        var zip = Path.Combine(folder, "starter.wargame.zip");
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..^40]);
        var (code, _, error) = Shell.Run(folder, "unpack", "starter.wargame.zip", "--into", "elsewhere");
        Assert.Equal(1, code);
        Assert.StartsWith("wargame: starter.wargame.zip is refused:", error);
        Assert.False(Directory.Exists(Path.Combine(folder, "elsewhere")));
    }

    [Theory]
    [InlineData("sheet", "say either --out FILE or --in FILE")]
    [InlineData("sheet --out msel.pdf", "msel.pdf is neither .xlsx nor .csv")]
    [InlineData("sheet --in nothing.xlsx", "nothing.xlsx cannot be opened")]
    [InlineData("pack --out nowhere.zip --into x", "unknown option")]
    public void A_wrong_command_says_what_is_right(string line, string why)
    {
        var words = line.Split(' ');
        var (code, _, error) = Shell.Run(folder, [words[0], scenario.Path, .. words[1..]]);
        Assert.Equal(2, code);
        Assert.Contains(why, error);
    }

    private SortedDictionary<string, string> Texts() => new(
        Directory.EnumerateFiles(scenario.Path, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText), StringComparer.Ordinal);
}
