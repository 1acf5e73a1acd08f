using Wargame.Protocol.Pages;

namespace Wargame.Grains.Desks;

/// <summary>
/// Who of a team writes on what just now. It is nobody's history: kept in memory, gone when a seat stops, disconnects, or has not said for a
/// while that it still writes.
/// </summary>
internal sealed class Editors
{
    private readonly SortedDictionary<string, (string Place, DateTimeOffset At)> _writing = new(StringComparer.Ordinal);

    /// <summary>All of them, in an order that does not change by itself.</summary>
    public EditorView[] All => [.. _writing.Select(writer => new EditorView(writer.Key, writer.Value.Place))];

    /// <summary>Whether nobody writes.</summary>
    public bool IsEmpty => _writing.Count == 0;

    /// <summary>A seat writes, or stops with the empty place.</summary>
    /// <returns>Whether anything is different now.</returns>
    public bool Take(string seatId, string place, DateTimeOffset now)
    {
        if (place.Length == 0)
            return _writing.Remove(seatId);
        var before = _writing.GetValueOrDefault(seatId).Place;
        _writing[seatId] = (place, now);
        return before != place;
    }

    /// <summary>Forgets those who are silent or have left.</summary>
    /// <returns>Whether anything is different now.</returns>
    public bool Forget(DateTimeOffset now, Func<string, bool> isConnected)
    {
        var gone = _writing.Where(writer => now - writer.Value.At > Limits.EditingLife || !isConnected(writer.Key)).Select(writer => writer.Key).ToList();
        foreach (var seat in gone)
            _writing.Remove(seat);
        return gone.Count > 0;
    }
}
