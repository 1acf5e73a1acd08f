using System.Collections.Immutable;

namespace Wargame.Sessions.Adjudication;

/// <summary>Who is told of a ruling.</summary>
internal static class Tellings
{
    /// <summary>Why these cannot be told, or null.</summary>
    public static Refusal? WhyNot(SessionRules rules, ImmutableArray<string>? to) =>
        to is { } actors && (actors.Length > Limits.Parties || actors.Any(actor => rules.Entity(actor) is not { IsActor: true })) ? Refusals.NoSuchParty : null;
}
