using System.Globalization;

namespace Wargame.Scenarios.Tests.Fuzzing;

/// <summary>What a stranger may put where a value stands.</summary>
internal static class HostileValues
{
    private static readonly string[] Plain =
    [
        "", "~", "null", "true", "no", "-1", "0", "1e999", "-1e999", "1e-999", ".nan", ".inf", "-.inf", "9223372036854775808", "999999999999999999999999999999",
        "0x7fffffff", "1_000", "0.0000000000000000000001", "2026-11-28", "[]", "{}", "[[]]", "{a: {a: {a: a}}}", "\"", "'", "|", ">", "*a", "&a x", "!!binary AAAA",
        "!tag x", "%", "@", "`", "\"\\ud800\"", "\"\\uFFFF\"", "\"\\0\"", "a: b", "- a", "../../etc/passwd", "scenario.yaml", "<<: *a", "\u202Ea", "e\u0301", "漢字",
        "constructor", "__proto__", "prompt", "1 / 0", "0 / 0", "sum(a in region: sum(b in region: sum(c in region: 1)))", "curve(1, 0:0, 0:1)", "2 ^ 999999999",
        "if(true, 1, 2)", "min()", "clamp(1, 2, 1)", "order(x, y).level", "not not not true", "((((((1))))))", "a.b.c.d", "x per y per z", "$", "1 $", "for", "in",
    ];

    public static string Any(Random random) => random.Next(8) switch
    {
        0 => random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture),
        1 => BitConverter.Int64BitsToDouble(random.NextInt64()).ToString("R", CultureInfo.InvariantCulture),
        2 => Again(random, ["[", "{a: ", "- ", "? ", "(", "-", "not ", "abs(", "1 + ", "a.", "if(true, 1, "], random.Next(1, 400)),
        3 => "\"" + new string('x', random.Next(1, 50_000)) + "\"",
        4 => FormulaWriter.Write(random, random.Next(1, 9)),
        _ => Plain[random.Next(Plain.Length)],
    };

    private static string Again(Random random, string[] pieces, int times) => string.Concat(Enumerable.Repeat(pieces[random.Next(pieces.Length)], times));
}
