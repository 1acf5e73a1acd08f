using System.Collections.Immutable;

namespace Wargame.Sessions.Disclosures;

/// <summary>Changes what control has set.</summary>
internal static class Settings
{
    /// <summary>The state after control has set a level for readers of a fact, or has taken one back to the rule. For everyone, all others on the fact give way.</summary>
    public static SessionState With(SessionState state, FactName fact, ImmutableArray<string> readers, DisclosureLevel? level, string reason)
    {
        var turn = Math.Max(1, state.Turn);
        var kept = state.Disclosures.Select(each => Replaces(each, fact, readers) ? Ended(each, turn) : each).OfType<Setting>();
        var added = level is { } set ? readers.Select(reader => new Setting(fact, reader, set, reason, turn)) : [];
        return state with { Disclosures = [.. kept, .. added] };
    }

    /// <summary>What holds now of a fact for these readers.</summary>
    public static IEnumerable<Setting> On(SessionState state, FactName fact, ImmutableArray<string> readers) =>
        state.Disclosures.Where(each => Replaces(each, fact, readers));

    private static bool Replaces(Setting each, FactName fact, ImmutableArray<string> readers) =>
        each.Until is null && each.Fact == fact && (readers.Contains(Setting.Everyone) || readers.Contains(each.Reader));

    /// <summary>What was set in this very turn leaves nothing behind.</summary>
    private static Setting? Ended(Setting each, int turn) => each.Turn < turn ? each with { Until = turn } : null;
}
