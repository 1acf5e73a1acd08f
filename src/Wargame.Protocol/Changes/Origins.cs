namespace Wargame.Protocol.Changes;

/// <summary>Where an element of an array comes from.</summary>
/// <param name="At">Its place in the array before; -1 for one that is new.</param>
/// <param name="IsSame">Whether it is as it was there.</param>
internal readonly record struct Origin(int At, bool IsSame);

/// <summary>
/// Finds elements of an array again: one that is as it was by its bytes, one that has changed by its first member, where everything on a page has its
/// id. A wrong guess costs a few bytes and nothing else.
/// </summary>
internal static class Origins
{
    /// <summary>The origin of each element.</summary>
    public static Origin[] Of(List<JsonPart> known, List<JsonPart> wanted)
    {
        var origins = new Origin[wanted.Count];
        Array.Fill(origins, new(-1, false));
        var ends = Math.Min(known.Count, wanted.Count);
        var head = 0;
        for (; head < ends && wanted[head].Equals(known[head]); head++)
            origins[head] = new(head, true);
        var tail = 0;
        for (; tail < ends - head && wanted[^(tail + 1)].Equals(known[^(tail + 1)]); tail++)
            origins[^(tail + 1)] = new(known.Count - tail - 1, true);
        if (head + tail < Math.Max(known.Count, wanted.Count))
            Between(known, wanted, origins, head, tail);
        return origins;
    }

    private static void Between(List<JsonPart> known, List<JsonPart> wanted, Origin[] origins, int head, int tail)
    {
        var left = new SortedSet<int>(Enumerable.Range(head, known.Count - head - tail));
        Match(part => part, isSame: true);
        Match(Identity, isSame: false);

        void Match(Func<JsonPart, JsonPart?> keyOf, bool isSame)
        {
            var places = new Dictionary<JsonPart, int>();
            foreach (var place in left)
            {
                if (keyOf(known[place]) is { } key)
                    places.TryAdd(key, place);
            }

            for (var element = head; element < wanted.Count - tail; element++)
            {
                if (origins[element].At >= 0 || keyOf(wanted[element]) is not { } key || !places.Remove(key, out var place))
                    continue;
                origins[element] = new(place, isSame);
                left.Remove(place);
            }
        }
    }

    private static JsonPart? Identity(JsonPart element) =>
        JsonParts.IsObject(element.Json) && JsonParts.First(element.Json) is { } first ? first : null;
}
