using Wargame.World.Formulas;

namespace Wargame.Scenarios.Tests;

/// <summary>
/// Puts one formula into the valley: as a change of <c>r.coca</c> (hectares), <c>s.bond_state</c> (points) or <c>highland.cash</c> ($M), or as a
/// condition. Bound are <c>r</c>, a region with coca, and <c>s</c>, its segments.
/// </summary>
internal static class FormulaBench
{
    public const string File = "valley/bench.yaml";
    private const string Prefix = "      ";

    public static LoadResult Change(string variable, string formula) => Load($"    change:\n{Prefix}{variable}: '{formula}'\n");

    public static LoadResult Condition(string formula) => Load($"    change: {{ s.bond_state: 1 }}\n    when:\n{Prefix}'{formula}'\n");

    /// <summary>Loads a rule whose last lines are given as they are.</summary>
    public static LoadResult Load(string lines) => ScenarioLoader.Load(MemoryFiles.Valley
        .Replacing("valley/scenario.yaml", "  - play.yaml\n", "  - play.yaml\n  - bench.yaml\n")
        .With(File, "rules:\n  - id: bench\n    because: It is tested.\n    source: made for tests\n    grade: D\n"
            + "    for: [r in region tagged coca, s in r.segments]\n" + lines));

    public static Expression ReadCondition(string formula)
    {
        var result = Condition(formula);
        Assert.Empty(result.Diagnostics);
        return result.Scenario!.World.Rules.Single(rule => rule.Id == "bench").When!.Root;
    }

    public static IEnumerable<Diagnostic> Errors(this LoadResult result) => result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}
