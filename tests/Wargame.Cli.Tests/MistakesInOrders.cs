using System.Text;

namespace Wargame.Cli.Tests;

public sealed class MistakesInOrders : IDisposable
{
    private readonly OrdersFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A line of an orders file with one mistake between ‹ ›, its code, and what its help says.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "turn: 1, actor: ‹uss›, instrument: eradicate, target: valley-floor", "WG0301", "did you mean \"us\"?" },
        { "turn: 1, actor: ‹lowland›, instrument: voice", "WG0310", "actors are highland, us, union" },
        { "turn: 1, actor: us, instrument: ‹eradicat›, target: valley-floor", "WG0304", "did you mean \"eradicate\"?" },
        { "turn: 1, actor: us, instrument: ‹dance›, target: valley-floor", "WG0304", "us can order eradicate, voice" },
        { "turn: 1, actor: us, instrument: ‹build-services›, target: lowland", "WG0801", "it is ordered by highland; us can order eradicate, voice" },
        { "turn: 1, actor: us, instrument: eradicate, target: ‹valley-flor›", "WG0301", "did you mean \"valley-floor\"?" },
        { "turn: 1, actor: us, instrument: eradicate, target: ‹lowland›", "WG0802", "its targets are valley-floor" },
        { "turn: 1, actor: us, instrument: voice, target: ‹lowland›", "WG0802", "leave the target out" },
        { "turn: 1, actor: us, instrument: ‹eradicate›", "WG0202", "it may be valley-floor" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: ‹imposd›", "WG0207", "did you mean \"imposed\"?" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: ‹multilateral›", "WG0803", "it may be requested, joint, accepted, conditioned, imposed" },
        { "turn: 1, actor: highland, instrument: build-services, target: lowland, mode: ‹imposed›", "WG0803", "leave the mode out" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, level: ‹1.5›", "WG0211", "from 0 to 1" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, level: ‹0›", "WG0211", "more than 0" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, level: ‹high›", "WG0203", "" },
        { "turn: 1, actor: us, instrument: eradicate, target: valley-floor, turns: ‹41›", "WG0211", "from 1 to 40" },
        { "turn: ‹0›, actor: us, instrument: voice", "WG0211", "from 1 to 100" },
        { "turn: ‹1.5›, actor: us, instrument: voice", "WG0203", "" },
        { "‹turn›: 1, actor: us", "WG0202", "" },
        { "turn: 1, ‹actr›: us, instrument: voice", "WG0201", "did you mean \"actor\"?" },
        { "turn: 1, actor: us, instrument: voice, ‹actor›: us", "WG0204", "first at" },
        { "turn: 1, card: ‹answer-the-marsh›, option: wait", "WG0306", "did you mean \"answer-the-march\"?" },
        { "turn: 1, card: answer-the-march, option: ‹wayt›", "WG0307", "did you mean \"wait\"?" },
        { "turn: 1, actor: ‹us›, card: answer-the-march, option: wait", "WG0807", "it asks highland" },
        { "turn: 1, inject: ‹marsh›", "WG0305", "did you mean \"march\"?" },
        { "turn: 1, set: ‹highlnd.approval›, change: 1, because: A test.", "WG0301", "did you mean \"highland.approval\"?" },
        { "turn: 1, set: ‹highland.aproval›, change: 1, because: A test.", "WG0302", "did you mean \"approval\"?" },
        { "turn: 1, set: ‹highland.coca›, change: 1, because: A test.", "WG0303", "highland has approval, trust_us, corruption, cash" },
        { "turn: 1, set: lowland.rung, change: ‹0.5›, because: A test.", "WG0211", "a whole number" },
        { "turn: 1, set: highland.approval, change: ‹2e9›, because: A test.", "WG0203", "" },
        { "‹turn›: 1, set: highland.approval, change: 1", "WG0202", "" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Each_is_shown_where_it_stands_with_the_nearest_legal_name(string line, string code, string help)
    {
        var column = 5 + line.IndexOf('‹', StringComparison.Ordinal);
        if (line.StartsWith('‹'))
            column = 3;
        var (exit, output, error) = folder.Simulate($"# A comment.\n- {{ {line.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal)} }}\n");

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith($"orders.yaml:2:{column}: error[{code}]: ", error);
        Assert.Contains(help, error);
        Assert.EndsWith("\norders.yaml: 1 error\n", error);
    }

    [Fact]
    public void It_is_shown_with_its_line_and_a_caret()
    {
        var (_, _, error) = folder.Simulate("- { turn: 1, actor: us, instrument: eradicate, target: valley-flor }\n");

        Assert.Equal("""
            orders.yaml:1:56: error[WG0301]: unknown target "valley-flor"
                1 | - { turn: 1, actor: us, instrument: eradicate, target: valley-flor }
                  |                                                        ^^^^^^^^^^^ nothing has this id
               = help: did you mean "valley-floor"?
               = mend: write "valley-floor"

            orders.yaml: 1 error

            """.ReplaceLineEndings("\n"), error);
    }

    [Fact]
    public void All_are_shown_in_one_run()
    {
        var (exit, _, error) = folder.Simulate(string.Concat(Mistakes.Select(row => $"- {{ {row.Data.Item1.Trim('‹').Replace("‹", "").Replace("›", "")} }}\n")));

        Assert.Equal(1, exit);
        Assert.EndsWith($"\norders.yaml: {Mistakes.Count} errors\n", error);
    }

    [Theory]
    [InlineData("hello", "WG0203")]
    [InlineData("{ turn: 1 }", "WG0203")]
    [InlineData("- [1, 2]", "WG0203")]
    [InlineData("# nothing", "WG0103")]
    [InlineData("- { turn: 1", "WG0101")]
    [InlineData("- &a { turn: 1 }\n- *a\n", "WG0603")]
    [InlineData("- { turn: 1, inject: march }\n- { turn: 2, inject: march }", "WG0806")]
    [InlineData("- { turn: 1, card: answer-the-march, option: wait }\n- { turn: 1, card: answer-the-march, option: troops }", "WG0806")]
    public void What_is_no_orders_file_is_an_error_and_no_crash(string text, string code)
    {
        var (exit, output, error) = folder.Simulate(text);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains($"error[{code}]", error);
    }

    [Fact]
    public void A_file_that_is_too_large_or_no_text_is_one_error()
    {
        Assert.Contains("error[WG0601]", folder.Simulate(new string('#', 1_000_001)).Error);
        File.WriteAllBytes(Path.Combine(folder.Root, "orders.yaml"), Encoding.Latin1.GetBytes("- { turn: 1, inject: añ }"));
        Assert.StartsWith("orders.yaml:1:23: error[WG0102]", folder.Run("simulate", "valley", "--orders", "orders.yaml").Error);
    }

    [Theory]
    [InlineData("- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, turns: 3 }\n- { turn: 2, actor: us, instrument: eradicate, target: valley-floor }", "orders.yaml:2:37: error[WG0804]", "Forced eradication already runs in Valley floor.")]
    [InlineData("- { turn: 1, set: valley-floor.coca, change: -7500, because: A blight. }\n- { turn: 2, actor: us, instrument: eradicate, target: valley-floor }", "orders.yaml:2:37: error[WG0804]", "There is no coca left to eradicate here.")]
    [InlineData("- { turn: 1, actor: us, instrument: voice }\n- { turn: 1, actor: us, instrument: voice, level: 0.5 }", "orders.yaml:2:37: error[WG0804]", "The same order is given twice in this turn.")]
    [InlineData("- { turn: 2, card: answer-the-march, option: wait }", "orders.yaml:1:20: error[WG0805]", "")]
    public void What_the_scenario_does_not_allow_in_its_turn_is_an_error_unless_it_is_forced(string orders, string start, string why)
    {
        var (exit, output, error) = folder.Simulate(orders);

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith(start, error);
        Assert.Contains(why, error);
        Assert.Contains("--force", error);
        Assert.Equal(0, folder.Simulate(orders, "--force").Code);
    }

    [Fact]
    public void An_inject_that_has_come_cannot_be_forced()
    {
        const string Twice = "- { turn: 2, inject: march }";

        Assert.StartsWith("orders.yaml:1:22: error[WG0806]: \"march\" has come in turn 1", folder.Simulate(Twice, "--force").Error);
        Assert.Equal(0, folder.Simulate(Twice, "--injects", "none").Code);
    }

    [Theory]
    [InlineData("wargame: there is no orders file nowhere.yaml\n", "simulate", "valley", "--orders", "nowhere.yaml")]
    [InlineData("wargame: valley is a folder, not an orders file\n", "simulate", "valley", "--orders", "valley")]
    [InlineData("wargame: valy is not a scenario: there is no scenario.yaml in it; did you mean \"valley\"?\n", "simulate", "valy")]
    [InlineData("wargame: \"uss\" after --bots is no actor; did you mean \"us\"?\n", "simulate", "valley", "--bots", "uss")]
    [InlineData("wargame: there is no belief profile \"bd02\"; did you mean \"bd01\"?\n", "simulate", "valley", "--profile", "bd02")]
    [InlineData("wargame: \"101\" after --turns is not a whole number from 1 to 100; see \"wargame simulate --help\"\n", "simulate", "valley", "--turns", "101")]
    [InlineData("wargame: \"-1\" after --seed is not a whole number from 0 to 18446744073709551615; see \"wargame simulate --help\"\n", "simulate", "valley", "--seed", "-1")]
    [InlineData("wargame: \"xml\" after --format is none of jsonl, csv, table; see \"wargame simulate --help\"\n", "simulate", "valley", "--format", "xml")]
    [InlineData("wargame: unknown option \"--oders\"; did you mean \"--orders\"?\n", "simulate", "valley", "--oders", "a.yaml")]
    [InlineData("wargame: --ledger is for one run; a comparison shows the causes that differ\n", "simulate", "valley", "--ledger", "--profile", "all")]
    [InlineData("wargame: there is no number \"valley-floor.coka\"; did you mean \"valley-floor.coca\"?\n", "why", "valley", "valley-floor.coka", "--turn", "1")]
    public void A_command_that_names_what_does_not_exist_gives_one_line_and_code_2(string line, params string[] args)
    {
        var (exit, output, error) = folder.Run(args);

        Assert.Equal((2, "", line), (exit, output, error));
    }

    [Fact]
    public void A_broken_scenario_is_shown_among_the_messages()
    {
        var file = Path.Combine(folder.Root, "valley", "scenario.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("minutes: 60", "minuts: 60", StringComparison.Ordinal));
        var (exit, output, error) = folder.Run("simulate", "valley");

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("error[WG0201]: unknown key \"minuts\"", error);
    }
}
