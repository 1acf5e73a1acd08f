using System.Text.Json;

namespace Wargame.Cli.Tests;

public sealed class Comparing : IDisposable
{
    private readonly OrdersFolder folder = new();

    public Comparing()
    {
        folder.Write("spray.yaml", "- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: imposed }\n");
        folder.Write("build.yaml", "- { turn: 1, actor: highland, instrument: build-services, target: valley-floor }\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_orders_files_are_ranked_by_what_differs_most_with_causes_that_sum_exactly()
    {
        var (code, output, _) = folder.Run("simulate", "valley", "--orders", "spray.yaml", "--compare", "build.yaml", "--format", "jsonl");

        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["spray.yaml", "build.yaml"], lines[0].GetProperty("runs").EnumerateArray().Select(run => run.GetProperty("orders").GetString()));
        var numbers = lines.Skip(1).ToList();
        Assert.Equal(lines[0].GetProperty("differing").GetInt32(), numbers.Count);
        Assert.Equal(numbers.Count, numbers.Select(number => number.GetProperty("variable").GetString()).Distinct().Count());
        var measures = numbers.Select(number => Math.Abs(number.GetProperty("measure").GetDecimal())).ToList();
        Assert.Equal(measures.OrderDescending(), measures);
        foreach (var number in numbers)
        {
            foreach (var run in new[] { "a", "b" })
            {
                var causes = number.GetProperty("causes").EnumerateArray().Sum(cause => cause.GetProperty("sums").GetProperty(run).GetDecimal());
                Assert.Equal(
                    number.GetProperty("values").GetProperty(run).GetDecimal(),
                    number.GetProperty("start").GetDecimal() + causes + number.GetProperty("others").GetProperty(run).GetDecimal());
            }
            Assert.Equal(
                number.GetProperty("values").GetProperty("b").GetDecimal() - number.GetProperty("values").GetProperty("a").GetDecimal(),
                number.GetProperty("difference").GetDecimal());
        }
        Assert.Contains("\"rule\":\"eradication-clears-fields\",\"instrument\":\"eradicate\"", output);
    }

    [Fact]
    public void A_stock_is_measured_by_the_most_that_it_comes_to_and_a_gauge_in_points()
    {
        var (_, output, _) = folder.Run("simulate", "valley", "--compare", "build.yaml", "--format", "jsonl");
        var numbers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(number => number.GetProperty("variable").GetString()!);

        folder.Write("gift.yaml", "- { turn: 1, set: us.cash, change: 1500, because: A gift. }\n");
        Assert.Contains("\"difference\":1500.0,\"measure\":75.0", folder.Run("simulate", "valley", "--compare", "gift.yaml", "--format", "jsonl").Output);
        Assert.Equal((-60, -30m), (numbers["highland.cash"].GetProperty("difference").GetDecimal(), numbers["highland.cash"].GetProperty("measure").GetDecimal()));
        Assert.Equal(numbers["valley-floor.services"].GetProperty("difference").GetDecimal(), numbers["valley-floor.services"].GetProperty("measure").GetDecimal());
    }

    [Fact]
    public void A_comparison_is_a_table_unless_another_form_is_asked_for()
    {
        var (_, output, error) = folder.Run("simulate", "valley", "--orders", "spray.yaml", "--compare", "build.yaml", "--top", "5");

        Assert.StartsWith("valley: 4 turns, seed 1\n  a: spray.yaml, profile bd01, hash ", output);
        Assert.Matches(@"\n  \d   valley-floor\.services +20\.0 +\d", output);
        Assert.Matches(@"\n +services-rise +0\.0 +\+[\d.]+ +\+[\d.]+ +Roads are built\. +made for tests +valley/play\.yaml:40\n", output);
        Assert.Contains("more numbers differ; see --top\n", error);
    }

    [Fact]
    public void Equal_runs_do_not_differ() =>
        Assert.EndsWith("No number ever differs.\n", folder.Run("simulate", "valley", "--orders", "spray.yaml", "--compare", "spray.yaml").Output);

    [Fact]
    public void Csv_has_a_row_for_each_run_and_cause()
    {
        var (_, output, _) = folder.Run("simulate", "valley", "--compare", "build.yaml", "--format", "csv", "--top", "2");

        Assert.StartsWith("rank,variable,run,kind,cause,rule,value,because,source,at\n1,highland.cash,a,start,,,200.0,,,\n", output);
        Assert.Matches(@"\n2,valley-floor\.services,b,rule,services-rise,services-rise,[\d.]+,Roads are built\.,made for tests,valley/play\.yaml:40\n", output);
    }

    [Fact]
    public void Profiles_run_side_by_side_and_each_decision_says_how_far_it_depends_on_them()
    {
        var (_, output, _) = folder.Run("simulate", "valley", "--orders", "spray.yaml", "--profile", "all", "--decisions", "--format", "jsonl");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(output, folder.Run("simulate", "valley", "--orders", "spray.yaml", "--profile", "bd01", "--profile", "evidence-2025", "--decisions", "--format", "jsonl").Output);
        Assert.Contains("\"run\":\"evidence-2025\",\"orders\":\"spray.yaml\",\"profile\":\"evidence-2025\"", lines[0]);
        Assert.StartsWith("{\"rank\":1,\"variable\":\"growers.bond_state\"", lines[1]);
        var effects = JsonDocument.Parse(lines[^1]).RootElement.GetProperty("effects").EnumerateArray().ToList();
        Assert.Equal("01/us/eradicate/valley-floor", JsonDocument.Parse(lines[^1]).RootElement.GetProperty("order").GetString());
        Assert.Equal(
            [("valley-floor.coca", "none"), ("growers.bond_state", "none"), ("highland.approval", "none")],
            effects.Select(effect => (effect.GetProperty("variable").GetString(), effect.GetProperty("depends").GetString())));
        Assert.DoesNotContain(effects, effect => effect.GetProperty("variable").GetString() == "us.cash");
    }

    [Fact]
    public void Mistakes_of_both_files_are_shown()
    {
        folder.Write("wrong.yaml", "- { turn: 1, inject: marsh }\n");
        folder.Write("false.yaml", "- { turn: 1, inject: mach }\n");
        var (code, _, error) = folder.Run("simulate", "valley", "--orders", "wrong.yaml", "--compare", "false.yaml");

        Assert.Equal(1, code);
        Assert.Contains("wrong.yaml: 1 error\n", error);
        Assert.Contains("false.yaml: 1 error\n", error);
    }
}
