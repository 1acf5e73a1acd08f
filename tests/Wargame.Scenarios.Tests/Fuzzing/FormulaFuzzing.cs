using Wargame.Fuzzing;

namespace Wargame.Scenarios.Tests.Fuzzing;

/// <summary>Whatever is written for a formula, it is read or refused at its place.</summary>
public sealed class FormulaFuzzing
{
    [Fact]
    public async Task A_random_formula_is_read_or_refused_at_its_place() =>
        Assert.True(await new FuzzRun("Wargame.Scenarios.Tests", nameof(FormulaFuzzing)).OverAsync(few: 40, seed =>
        {
            var random = new Random(seed);
            var formula = random.Next(4) == 0 ? FormulaWriter.WriteLarge(random) : FormulaWriter.Write(random, random.Next(1, 8));
            var quoted = formula.Replace("'", "''", StringComparison.Ordinal);
            var result = random.Next(2) == 0 ? FormulaBench.Change("s.bond_state", quoted) : FormulaBench.Condition(quoted);
            Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Code != "WG0001", $"{formula}: {diagnostic.Message}"));
            if (result.Scenario is { } scenario)
                Assert.NotNull(World.WorldModel.Compile(scenario.World));
            else
                Assert.Contains(result.Errors(), error => error.At.File == FormulaBench.File);
            return Task.CompletedTask;
        }) > 0);
}
