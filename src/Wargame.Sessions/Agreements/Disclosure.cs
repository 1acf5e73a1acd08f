using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>To whom control may disclose something.</summary>
internal static class Disclosure
{
    /// <summary>Whether all of them are actors, or everyone.</summary>
    public static bool IsPossible(SessionRules rules, ImmutableArray<string> readers) =>
        readers.Length <= Limits.Parties && readers.All(reader => reader == Breach.Everyone || rules.Entity(reader) is { IsActor: true });

    /// <summary>Each once, in order.</summary>
    public static ImmutableArray<string> Ordered(IEnumerable<string> readers) => [.. readers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
