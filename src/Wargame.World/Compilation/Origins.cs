using Wargame.World.Turn;

namespace Wargame.World.Compilation;

/// <summary>Gives changes that ask about the same orders one origin.</summary>
internal sealed class Origins
{
    private readonly Dictionary<string, Origin> _origins = new(StringComparer.Ordinal);

    public int Count => _origins.Count;

    public Origin Of(string actor, Dependencies behind)
    {
        var (pairs, imposedOn) = (behind.Pairs, behind.ImposedOn);
        var key = $"{actor}|{string.Join(',', pairs)}|{string.Join(',', imposedOn)}";
        if (!_origins.TryGetValue(key, out var origin))
            _origins.Add(key, origin = new Origin(_origins.Count, actor, pairs, imposedOn));
        return origin;
    }
}
