using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Wargame.Server.Tests.Hostile;

/// <summary>Arguments as JSON text: of the right form and nearly right, with what no honest page would send among them.</summary>
/// <param name="random">The seed's.</param>
internal sealed class HostileArguments(Random random)
{
    private static readonly string[] Words =
    [
        "bolivia", "us", "cocaleros", "media-luna", "chapare", "rural-development", "eradicate", "requested", "joint", "imposed", "lobby", "briefing", "deliberation",
        "commitment", "adjudication", "outcome", "succeeds", "roll", "vote", "ruling", "number", "order", "news", "accept", "refuse", "observer", "evaluator", "en", "es",
        "chapare.coca", "media-luna.polarization", "control", "everyone", "0", "a", "",
    ];

    private static readonly string[] Odd =
    [
        "prompt", "constructor", "__proto__", "toString", "../../x", "' or 1=1 --", "<script>alert(1)</script>", "\u202Ename", "\u0000", "\uFFFF", "e\u0301\u0301\u0301",
        "line:x:y", "as:bolivia:x", "board:222222", "NaN", "null", "{}", "%s%n", "$where",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "2", "40", "250", "1000", "1001", "2147483647", "-2147483648", "2147483648", "9223372036854775807", "-9223372036854775809", "1e6", "0.5", "-0.0",
        "1e308", "1e400", "-1e400", "1e-400", "123456789012345678901234567890",
    ];

    // The last two are a surrogate without its other half, and a number where JSON knows none.
    private static readonly string[] Wrong = ["null", "true", "[]", "{}", "[[[[[]]]]]", "\"x\"", "7", "-1e400", "\"\\ud800\"", "[null]"];

    /// <summary>The arguments of a method, in brackets.</summary>
    public string Of(MethodInfo method)
    {
        var written = method.GetParameters().Select(parameter => parameter.Name == "commandId" && random.Next(12) > 0 ? Quoted(Guid.NewGuid().ToString("n")) : Of(parameter.ParameterType, 0)).ToList();
        if (random.Next(15) == 0)
            written.Add(Wrong[random.Next(Wrong.Length)]);
        if (random.Next(15) == 0 && written.Count > 0)
            written.RemoveAt(random.Next(written.Count));
        return $"[{string.Join(',', written)}]";
    }

    private string Of(Type type, int depth)
    {
        if (random.Next(14) == 0)
            return random.Next(6) == 0 ? Deep() : Wrong[random.Next(Wrong.Length)];
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return random.Next(2) == 0 ? "null" : Of(inner, depth);
        if (type == typeof(string))
            return Text();
        if (type == typeof(bool))
            return random.Next(2) == 0 ? "true" : "false";
        if (type.IsPrimitive)
            return Numbers[random.Next(Numbers.Length)];
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return Items(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], depth);
        return Object(type, depth);
    }

    private string Text() => random.Next(10) switch
    {
        0 => Quoted(new string('x', random.Next(1, 6_000))),
        1 or 2 => Quoted(Odd[random.Next(Odd.Length)]),
        _ => Quoted(Words[random.Next(Words.Length)]),
    };

    private string Items(Type item, int depth)
    {
        var count = random.Next(20) == 0 ? random.Next(1_500) : random.Next(4);
        var one = Of(item, depth + 1);
        return $"[{string.Join(',', Enumerable.Repeat(one, count).Select((same, at) => at % 7 == 6 && random.Next(9) == 0 ? "null" : same))}]";
    }

    private string Object(Type type, int depth)
    {
        var written = new StringBuilder("{");
        foreach (var part in type.GetConstructors().OrderByDescending(known => known.GetParameters().Length).First().GetParameters())
        {
            if (random.Next(25) == 0)
                continue;
            if (written.Length > 1)
                written.Append(',');
            written.Append(CultureInfo.InvariantCulture, $"{Quoted(JsonNamingPolicy.CamelCase.ConvertName(part.Name!))}:{Of(part.ParameterType, depth + 1)}");
        }

        return written.Append(random.Next(20) == 0 && written.Length > 1 ? ",\"extra\":{\"a\":[1]}}" : "}").ToString();
    }

    private string Deep()
    {
        var depth = random.Next(10, 3_000);
        return new string('[', depth) + new string(']', depth);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
