using System.Text.Json;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>Where two pages begin to differ.</summary>
internal static class PageDifference
{
    private const int Shown = 200;

    /// <summary>The first path at which two JSON texts differ, with both values.</summary>
    public static string Between(byte[] one, byte[] other)
    {
        using var left = JsonDocument.Parse(one);
        using var right = JsonDocument.Parse(other);
        return Find("$", left.RootElement, right.RootElement) ?? "the bytes differ, though they say the same";
    }

    private static string? Find(string path, JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
            return Said(path, one, other);
        return one.ValueKind switch
        {
            JsonValueKind.Object => InObject(path, one, other),
            JsonValueKind.Array => InArray(path, one, other),
            _ => one.GetRawText() == other.GetRawText() ? null : Said(path, one, other),
        };
    }

    private static string? InObject(string path, JsonElement one, JsonElement other)
    {
        foreach (var part in one.EnumerateObject())
        {
            if (!other.TryGetProperty(part.Name, out var opposite))
                return $"{path}.{part.Name} is on one page only";
            if (Find($"{path}.{part.Name}", part.Value, opposite) is { } found)
                return found;
        }

        return null;
    }

    private static string? InArray(string path, JsonElement one, JsonElement other)
    {
        for (var place = 0; place < Math.Min(one.GetArrayLength(), other.GetArrayLength()); place++)
        {
            if (Find($"{path}[{place}]", one[place], other[place]) is { } found)
                return found;
        }

        return one.GetArrayLength() == other.GetArrayLength() ? null : Said(path, one, other);
    }

    private static string Said(string path, JsonElement one, JsonElement other) => $"{path}: {Short(one)} | {Short(other)}";

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > Shown } text ? text[..Shown] + "…" : value.GetRawText();
}
