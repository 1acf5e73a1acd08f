using System.Text.Json;

namespace Wargame.Cli.Tests;

public sealed class Explaining : IDisposable
{
    private readonly OrdersFolder folder = new();

    public Explaining() => folder.Write("spray.yaml", "- { turn: 1, actor: us, instrument: eradicate, target: valley-floor, mode: imposed }\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_change_is_a_waterfall_with_rule_reason_source_and_line()
    {
        var (code, output, _) = folder.Run("why", "valley", "growers.bond_state", "--orders", "spray.yaml", "--turn", "2");

        Assert.Equal(0, code);
        Assert.StartsWith("growers.bond_state (Bond to the state of Growers, points), turn 2:\n", output);
        Assert.Matches(@"\n +-[\d.]+ +[\d.]+ +spraying-turns-growers-from-the-state +01/us/eradicate/valley-floor +Growers lose their living before a legal one exists\. +BD-01 L74, L138-140 +valley/world\.yaml:60\n", output);
        Assert.Matches(@"\n +-[\d.]+ +[\d.]+ +after\n", output);
    }

    [Theory]
    [InlineData("growers.bond_state", 1)]
    [InlineData("growers.bond_state", 4)]
    [InlineData("highland.approval", 2)]
    [InlineData("valley-floor.coca", 3)]
    [InlineData("us.cash", 1)]
    [InlineData("lowland.plan", 1)]
    [InlineData("growers.bond_state", 30)]
    public void Its_lines_sum_exactly_to_the_change(string variable, int turn)
    {
        var (code, output, _) = folder.Run("why", "valley", variable, "--orders", "spray.yaml", "--turn", $"{turn}", "--format", "jsonl");

        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var change = lines[0].GetProperty("after").GetDecimal() - lines[0].GetProperty("before").GetDecimal();
        Assert.Equal((variable, turn), (lines[0].GetProperty("variable").GetString(), lines[0].GetProperty("turn").GetInt32()));
        Assert.Equal(change, lines[0].GetProperty("change").GetDecimal());
        Assert.Equal(change, lines.Skip(1).Sum(line => line.GetProperty("line").GetProperty("actual").GetDecimal()));
    }

    [Fact]
    public void The_turn_is_needed()
    {
        var (code, _, error) = folder.Run("why", "valley", "us.cash");
        Assert.Equal((2, true), (code, error.Contains("--turn", StringComparison.Ordinal)));
    }
}
