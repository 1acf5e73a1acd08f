using System.Globalization;

namespace Wargame.Scenarios.Tests.Fuzzing;

/// <summary>Random formulas: most of them nearly right, so that they come past the tokens to the grammar, the names, the units and the compiler.</summary>
internal static class FormulaWriter
{
    private static readonly string[] Names =
        ["r", "s", "highland", "r.coca", "s.bond_state", "s.bonds", "highland.cash", "r.services", "change(r.coca)", "turn", "order(eradicate, r).level", "nobody", "r.nothing", "curve", "sum"];

    private static readonly string[] Numbers = ["0", "1", "-1", "0.5", "100 ha", "3 points", "1e300", "1e-300", "1e999", "5 $M", "7 ha per turn", "999999999999999999999", "2 nothings"];
    private static readonly string[] Operators = ["+", "-", "*", "/", "^", "<", "<=", ">", ">=", "==", "!=", "=", "and", "or", ",", ":", "."];
    private static readonly string[] Functions = ["min", "max", "abs", "clamp", "if", "change", "order", "inject", "agreement", "sum", "curve", "nothing"];
    private static readonly string[] Torn = ["(", ")", ",", ".", "^", "not", "-", "$", "per", "in", "\u00e9", "\ud83d\ude00", "#", "&", "\t", "'", "\"", "1.", ".1", "1e", "_", "a-", "-a"];

    /// <summary>A formula.</summary>
    /// <param name="random">The seed's.</param>
    /// <param name="depth">How deep it may go.</param>
    public static string Write(Random random, int depth)
    {
        if (random.Next(40) == 0)
            return Torn[random.Next(Torn.Length)];
        if (depth <= 0 || random.Next(6) == 0)
            return random.Next(2) == 0 ? Pick(random, Names) : Pick(random, Numbers);
        return random.Next(9) switch
        {
            0 or 1 or 2 => $"{Write(random, depth - 1)} {Pick(random, Operators)} {Write(random, depth - 1)}",
            3 => $"({Write(random, depth - 1)})",
            4 => $"-{Write(random, depth - 1)}",
            5 => $"not {Write(random, depth - 1)}",
            6 => $"sum(x in {Pick(random, ["region", "segment", "r.segments", "highland.governs", "nothing"])}: {Write(random, depth - 1)})",
            7 => $"curve({Write(random, depth - 1)}, {Corners(random)})",
            _ => $"{Pick(random, Functions)}({string.Join(", ", Enumerable.Range(0, random.Next(5)).Select(_ => Write(random, depth - 1)))})",
        };
    }

    /// <summary>The same formula many times over, in a row or inside itself.</summary>
    public static string WriteLarge(Random random)
    {
        var part = Write(random, 2);
        var times = random.Next(1, 300);
        return random.Next(3) switch
        {
            0 => string.Join($" {Pick(random, Operators)} ", Enumerable.Repeat(part, times)),
            1 => new string('(', times) + part + new string(')', random.Next(times + 2)),
            _ => string.Concat(Enumerable.Repeat(Pick(random, ["min(", "not ", "-", "if(true, 1, ", "sum(x in region: ", "curve("]), times)) + part,
        };
    }

    private static string Corners(Random random) => string.Join(", ", Enumerable.Range(0, random.Next(6))
        .Select(_ => string.Create(CultureInfo.InvariantCulture, $"{Pick(random, Numbers)}:{random.Next(-3, 4)}")));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
