using System.Collections.Immutable;
using Wargame.Grains.Desks;

namespace Wargame.Grains.Sessions;

/// <summary>Who is connected, as the desks report it. Not stored: it is nobody's history.</summary>
internal sealed class SessionPresence
{
    private readonly Dictionary<DeskAddress, Dictionary<string, int>> _desks = [];

    /// <summary>By seat, whether a browser is connected.</summary>
    public ImmutableDictionary<string, bool> Seats { get; private set; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>Takes a desk's report.</summary>
    /// <returns>Whether a seat has come or gone.</returns>
    public bool Take(DeskAddress desk, Dictionary<string, int> connections)
    {
        _desks[desk] = connections;
        var seats = _desks.Values.SelectMany(seat => seat).Where(seat => seat.Key.Length > 0 && seat.Value > 0)
            .ToImmutableDictionary(seat => seat.Key, _ => true, StringComparer.Ordinal);
        var changed = seats.Count != Seats.Count || seats.Keys.Any(seat => !Seats.ContainsKey(seat));
        Seats = seats;
        return changed;
    }

    /// <summary>Whether anyone may be looking: a desk that has not reported since this activation may have browsers.</summary>
    public bool IsWatched(DeskAddress desk) => !_desks.TryGetValue(desk, out var seats) || seats.Values.Any(count => count > 0);
}
