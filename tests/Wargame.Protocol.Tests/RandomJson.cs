using System.Text.Json.Nodes;

namespace Wargame.Protocol.Tests;

/// <summary>JSON of all shapes from a seed, and the same with something else in it.</summary>
internal static class RandomJson
{
    private static readonly string[] Texts = ["", "é", "a\"b", "\\", "line\nline", "𝔘", "{\"is\":1}", "in", "<script>", "0123456789012345678901234567890123456789"];
    private static readonly string[] Names = ["id", "is", "in", "of", "at", "name", "ñ", "a b", "a/b", "__proto__"];

    public static JsonNode? Any(Random random, int depth) => random.Next(depth > 0 ? 7 : 4) switch
    {
        0 => null,
        1 => random.Next(-5, 5),
        2 => random.Next(2) == 0,
        3 => Texts[random.Next(Texts.Length)],
        4 => Object(random, depth - 1),
        _ => Array(random, depth - 1),
    };

    public static JsonObject Object(Random random, int depth) =>
        new(Names.Where(_ => random.Next(2) == 0).ToList().Select(name => KeyValuePair.Create(name, Any(random, depth))));

    /// <summary>A copy in which a few things are different.</summary>
    public static JsonNode? Changed(Random random, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                var name = members.ElementAt(random.Next(members.Count)).Key;
                var value = members[name]?.DeepClone();
                members[name] = Changed(random, value);
                return members;
            case JsonArray elements:
                return Shuffled(random, elements);
            default:
                return Any(random, depth: 3);
        }
    }

    private static JsonArray Array(Random random, int depth) => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => Any(random, depth))]);

    private static JsonArray Shuffled(Random random, JsonArray elements)
    {
        var left = elements.Select(element => element?.DeepClone()).ToList();
        switch (random.Next(5))
        {
            case 0 when left.Count > 0: left.RemoveAt(random.Next(left.Count)); break;
            case 1: left.Insert(random.Next(left.Count + 1), Any(random, depth: 3)); break;
            case 2 when left.Count > 1: (left[0], left[^1]) = (left[^1], left[0]); break;
            case 3: left.Reverse(); break;
            default:
                if (left.Count > 0)
                    left[random.Next(left.Count)] = Changed(random, left[random.Next(left.Count)]?.DeepClone());
                break;
        }

        return new([.. left]);
    }
}
