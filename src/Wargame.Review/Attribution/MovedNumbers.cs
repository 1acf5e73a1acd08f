using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Review.Attribution;

/// <summary>The numbers of a session that moved most, besides its headlines.</summary>
public static class MovedNumbers
{
    /// <summary>The headlines, then as many of the other numbers as the limit allows, the most moved first.</summary>
    public static ImmutableArray<Headline> WithHeadlines(SessionRules rules, SessionState session)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(session);
        return
        [
            .. Headline.Of(rules),
            .. rules.Model.Slots.Select(slot => (Slot: slot, Moved: Moved(slot, session))).Where(one => one.Moved > 0)
                .OrderByDescending(one => one.Moved).ThenBy(one => one.Slot.Key, StringComparer.Ordinal).Take(Limits.AttributedNumbers)
                .Select(one => Number(one.Slot)),
        ];
    }

    private static Headline Number(Slot slot) => new(slot.Key, slot.Key, "", slot.Variable.Unit, slot.Variable.Good, world => world.Values[slot.Index]);

    private static double Moved(Slot slot, SessionState session)
    {
        var (start, end) = (session.Opening.Values[slot.Index], session.World.Values[slot.Index]);
        var scale = slot.Variable.Kind == VariableKind.Gauge ? 100 * World.Limits.Milli : Math.Max(World.Limits.Milli, Math.Max(Math.Abs(start), Math.Abs(end)));
        return Math.Abs(end - start) / (double)scale;
    }
}
