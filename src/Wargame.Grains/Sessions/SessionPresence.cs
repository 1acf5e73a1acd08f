using System.Collections.Immutable;
using Wargame.Grains.Desks;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Sessions;

/// <summary>Who is connected, as the desks report it. Not stored: it is nobody's history.</summary>
internal sealed class SessionPresence
{
    private readonly Dictionary<DeskAddress, Dictionary<string, int>> _desks = [];
    private readonly Dictionary<DeskAddress, HashSet<Language>> _languages = [];

    /// <summary>By seat, whether a browser is connected; the same object until a seat comes or goes.</summary>
    public ImmutableDictionary<string, bool> Seats { get; private set; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>Takes a desk's report.</summary>
    /// <returns>Whether a seat has come or gone.</returns>
    public bool Take(DeskAddress desk, Dictionary<string, int> connections, HashSet<Language> languages)
    {
        _desks[desk] = connections;
        _languages[desk] = languages;
        var seats = _desks.Values.SelectMany(seat => seat).Where(seat => seat.Key.Length > 0 && seat.Value > 0)
            .ToImmutableDictionary(seat => seat.Key, _ => true, StringComparer.Ordinal);
        var changed = seats.Count != Seats.Count || seats.Keys.Any(seat => !Seats.ContainsKey(seat));
        if (changed)
            Seats = seats;
        return changed;
    }

    /// <summary>
    /// The languages in which somebody may be looking: a desk that has not reported since this activation may have browsers, in any language.
    /// </summary>
    public IEnumerable<Language> Watched(DeskAddress desk) => !_desks.TryGetValue(desk, out var seats) ? LanguageCodes.All
        : seats.Values.Any(count => count > 0) ? _languages[desk]
        : [];
}
