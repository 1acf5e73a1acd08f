using System.Text.Json;
using Wargame.Scenarios;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Cli.Tests;

public sealed class Simulating : IDisposable
{
    private const string Spraying = "- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, level: 0.5, mode: imposed, turns: 2 }\n";
    private readonly OrdersFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_run_is_one_object_a_turn_from_the_start_in_the_models_order_to_the_byte()
    {
        var brook = Path.Combine(AppContext.BaseDirectory, "Brook", "brook");
        folder.Write("orders.yaml", "- { turn: 1, actor: town, instrument: mend-the-bridge, target: ford, level: 0.5 }\n");
        var hashes = HashesOf(brook, new Order("01/town/mend-the-bridge/ford", "town", "mend-the-bridge", "ford", 500, Mode.Requested, 2));

        var (code, output, error) = folder.Run("simulate", brook, "--orders", "orders.yaml", "--ledger");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(
            """
            {"turn":0,"values":{"town.approval":50.0,"town.cash":10.0,"ford.trade":40.0},"hash":"HASH0"}
            {"turn":1,"values":{"town.approval":50.0,"town.cash":7.75,"ford.trade":44.5},"hash":"HASH1"}
            {"turn":1,"line":{"variable":"town.cash","kind":"cost","cause":"mend-the-bridge","rule":null,"instrument":"mend-the-bridge","inject":null,"crisis":null,"card":null,"ladder":null,"actor":"town","orders":["01/town/mend-the-bridge/ford"],"nominal":-2.25,"actual":-2.25,"because":"The price of Mend the bridge.","source":"made for tests","at":"brook/scenario.yaml:23"}}
            {"turn":1,"line":{"variable":"ford.trade","kind":"rule","cause":"planks-carry-carts","rule":"planks-carry-carts","instrument":"mend-the-bridge","inject":null,"crisis":null,"card":null,"ladder":null,"actor":"town","orders":["01/town/mend-the-bridge/ford"],"nominal":3.75,"actual":4.5,"because":"A whole bridge carries more.","source":"made for tests","at":"brook/scenario.yaml:31"}}
            {"turn":2,"values":{"town.approval":50.45,"town.cash":5.5,"ford.trade":48.663},"hash":"HASH2"}
            {"turn":2,"line":{"variable":"town.cash","kind":"cost","cause":"mend-the-bridge","rule":null,"instrument":"mend-the-bridge","inject":null,"crisis":null,"card":null,"ladder":null,"actor":"town","orders":["01/town/mend-the-bridge/ford"],"nominal":-2.25,"actual":-2.25,"because":"The price of Mend the bridge.","source":"made for tests","at":"brook/scenario.yaml:23"}}
            {"turn":2,"line":{"variable":"town.approval","kind":"rule","cause":"carts-please-the-town","rule":"carts-please-the-town","instrument":null,"inject":null,"crisis":null,"card":null,"ladder":null,"actor":null,"orders":[],"nominal":0.45,"actual":0.45,"because":"Carts bring bread.","source":"BD-01 L172, L174","at":"brook/scenario.yaml:21"}}
            {"turn":2,"line":{"variable":"ford.trade","kind":"rule","cause":"planks-carry-carts","rule":"planks-carry-carts","instrument":"mend-the-bridge","inject":null,"crisis":null,"card":null,"ladder":null,"actor":"town","orders":["01/town/mend-the-bridge/ford"],"nominal":3.75,"actual":4.163,"because":"A whole bridge carries more.","source":"made for tests","at":"brook/scenario.yaml:31"}}

            """.ReplaceLineEndings("\n").Replace("HASH0", hashes[0]).Replace("HASH1", hashes[1]).Replace("HASH2", hashes[2]), output);
    }

    [Fact]
    public void The_same_values_come_as_tidy_csv_to_the_byte()
    {
        var (code, output, _) = folder.Run("simulate", Path.Combine(AppContext.BaseDirectory, "Brook", "brook"), "--turns", "1", "--format", "csv");

        Assert.Equal((0, "turn,variable,value\n0,town.approval,50.0\n0,town.cash,10.0\n0,ford.trade,40.0\n1,town.approval,50.0\n1,town.cash,10.0\n1,ford.trade,40.0\n"), (code, output));
    }

    [Fact]
    public void With_the_ledger_each_turn_is_followed_by_its_lines_which_sum_to_its_changes()
    {
        var (_, output, _) = folder.Simulate(Spraying, "--ledger");

        var lines = Objects(output);
        Assert.Equal(["turn", "line"], lines.First(IsLine).EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["variable", "kind", "cause", "rule", "instrument", "inject", "crisis", "card", "ladder", "actor", "orders", "nominal", "actual", "because", "source", "at"],
            lines.First(IsLine).GetProperty("line").EnumerateObject().Select(property => property.Name));
        var values = lines.Where(line => !IsLine(line)).ToList();
        for (var turn = 1; turn < values.Count; turn++)
        {
            foreach (var value in values[turn].GetProperty("values").EnumerateObject())
            {
                var change = value.Value.GetDecimal() - values[turn - 1].GetProperty("values").GetProperty(value.Name).GetDecimal();
                var sum = lines.Where(line => IsLine(line) && line.GetProperty("turn").GetInt32() == turn)
                    .Select(line => line.GetProperty("line")).Where(line => line.GetProperty("variable").GetString() == value.Name)
                    .Sum(line => line.GetProperty("actual").GetDecimal());
                Assert.Equal((turn, value.Name, change), (turn, value.Name, sum));
            }
        }
        Assert.Equal(5, values.Count);
        Assert.Equal(2, lines.FindIndex(IsLine));
    }

    [Fact]
    public void A_line_names_its_order_its_source_and_the_line_of_its_rule()
    {
        var (_, output, _) = folder.Simulate(Spraying, "--ledger", "--turns", "1");

        Assert.Matches("""\{"turn":1,"line":\{"variable":"growers.bond_state","kind":"rule","cause":"spraying","rule":"spraying-turns-growers-from-the-state".*"actor":"us","orders":\["01/us/eradicate/valley-floor"\].*"source":"BD-01 L74, L138-140","at":"valley/world.yaml:60"\}\}""", output);
        Assert.Contains("\"kind\":\"cost\",\"cause\":\"eradicate\",\"rule\":null,\"instrument\":\"eradicate\"", output);
        Assert.Contains("\"kind\":\"ladder\",\"cause\":\"secession\",\"rule\":null", output);
        Assert.Contains("\"rule\":\"march-shakes\",\"instrument\":null,\"inject\":\"march\"", output);
    }

    [Fact]
    public void The_ledger_comes_as_csv_instead_of_the_values()
    {
        var (_, output, _) = folder.Simulate(Spraying, "--format", "csv", "--ledger", "--turns", "1");

        Assert.StartsWith("turn,variable,kind,cause,rule,actor,orders,inject,nominal,actual,because,source,at\n", output);
        Assert.Contains("1,us.cash,cost,eradicate,,us,01/us/eradicate/valley-floor,,-20.0,-20.0,The price of Forced eradication.,\"BD-01 L46, L74\",valley/play.yaml:2\n", output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_table_shows_what_moved_with_colours_only_on_a_terminal(bool colours)
    {
        folder.Write("orders.yaml", Spraying);
        var (_, output, error) = Shell.Run(folder.Root, colours, "simulate", "valley", "--orders", "orders.yaml", "--format", "table", "--turns", "2");

        Assert.Equal(colours, output.Contains('\u001b', StringComparison.Ordinal));
        Assert.StartsWith("valley: 2 turns, profile bd01, seed 1, hash ", output);
        Assert.Matches(@"valley-floor\.coca +\S*ha\S* +8,000 +7,250 +7,040 +\S*-960", output);
        Assert.DoesNotContain("highland.trust_us", output);
        Assert.Contains("numbers of 14 never moved and are left out\n", error);
    }

    [Fact]
    public void A_run_may_go_on_after_the_scenarios_own_end()
    {
        var (code, output, _) = folder.Simulate(Spraying, "--turns", "60");

        Assert.Equal(0, code);
        Assert.Equal(61, Objects(output).Count);
    }

    [Fact]
    public void Without_an_orders_file_nobody_orders_anything_and_the_scenarios_own_turns_are_played()
    {
        var (code, output, _) = folder.Run("simulate", "valley");

        Assert.Equal(0, code);
        Assert.Equal(5, Objects(output).Count);
        Assert.Equal(output, folder.Simulate("[]").Output);
    }

    [Fact]
    public void The_same_command_gives_the_same_bytes_and_another_seed_another_run()
    {
        var first = folder.Simulate(Spraying, "--bots", "highland", "--ledger");

        Assert.Equal(first, folder.Simulate(Spraying, "--bots", "highland", "--ledger"));
        Assert.NotEqual(first.Output, folder.Simulate(Spraying, "--bots", "highland", "--ledger", "--seed", "2").Output);
    }

    [Fact]
    public void An_order_that_cannot_be_paid_is_a_note_and_free_orders_are_always_funded()
    {
        const string Dear = "- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: imposed, turns: 20 }\n";

        Assert.Contains("note: orders.yaml:1: us cannot pay for eradicate on valley-floor in turns 13-20, so that it does nothing then\n", folder.Simulate(Dear, "--turns", "24").Error);
        var (_, output, error) = folder.Simulate(Dear, "--turns", "24", "--free");
        Assert.DoesNotContain("cannot pay", error);
        Assert.Contains("\"us.cash\":500.0", output.Split('\n')[24]);
    }

    [Fact]
    public void Lines_after_the_last_turn_are_a_note() =>
        Assert.Contains("note: orders.yaml: 1 line comes after turn 1, the last, and is left out\n",
            folder.Simulate("- { turn: 3, inject: offices-seized }\n", "--turns", "1").Error);

    [Fact]
    public void Cards_injects_and_rulings_of_the_file_count()
    {
        const string Orders = """
            - { turn: 1, actor: highland, card: answer-the-march, option: troops }
            - { turn: 2, inject: offices-seized }
            - { turn: 2, set: highland.approval, change: -5.5, because: A scandal. }
            """;
        var (code, output, error) = folder.Simulate(Orders, "--ledger", "--turns", "2");

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Contains("\"rule\":\"troops-anger\",\"instrument\":null,\"inject\":null,\"crisis\":null,\"card\":\"answer-the-march/troops\",\"ladder\":null,\"actor\":\"highland\"", output);
        Assert.Contains("{\"turn\":2,\"line\":{\"variable\":\"highland.approval\",\"kind\":\"ruling\",\"cause\":\"ruling\"", output);
        Assert.Contains("\"nominal\":-5.5,\"actual\":-5.5,\"because\":\"A scandal.\",\"source\":null,\"at\":\"orders.yaml:3\"", output);
    }

    [Fact]
    public void The_scenarios_injects_can_be_kept_out()
    {
        var (_, output, error) = folder.Simulate("[]", "--ledger", "--injects", "none");

        Assert.DoesNotContain("march-shakes", output);
        Assert.Empty(error);
    }

    [Fact]
    public void Bots_order_by_their_doctrine_and_those_for_whom_the_file_speaks_do_not()
    {
        var (_, alone, _) = folder.Simulate("[]", "--bots", "all", "--ledger");
        var (_, spoken, _) = folder.Simulate(Spraying, "--bots", "all", "--ledger");

        Assert.Contains("\"orders\":[\"01/us/doctrine-01\"]", alone);
        Assert.DoesNotContain("/us/doctrine-", spoken);
        Assert.Contains("/highland/doctrine-", spoken);
    }

    [Fact]
    public void A_scenario_is_found_by_its_folder_its_file_or_its_name()
    {
        var output = folder.Run("simulate", "valley").Output;

        Assert.Equal(output, folder.Run("simulate", Path.Combine(folder.Root, "valley", "scenario.yaml")).Output);
        Assert.Equal(output, folder.Run("simulate", Path.Combine(folder.Root, "valley") + Path.DirectorySeparatorChar).Output);
        Assert.StartsWith("{\"turn\":0,", Shell.Run(folder.Root, "simulate", "bolivia-secession", "--turns", "1").Output);
    }

    /// <summary>The hashes of two turns with one order, by the world's own steps.</summary>
    private static List<string> HashesOf(string scenario, Order order)
    {
        var model = WorldModel.Compile(ScenarioLoader.Load(scenario).Scenario!.World);
        var first = model.Step(model.Opening(1), new TurnInputs { Orders = [order] });
        return [.. new[] { model.Hash(model.Opening(1)), first.Hash, model.Step(first.State, TurnInputs.None).Hash }.Select(hash => $"{hash:x16}")];
    }

    private static List<JsonElement> Objects(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static bool IsLine(JsonElement json) => json.TryGetProperty("line", out _);
}
