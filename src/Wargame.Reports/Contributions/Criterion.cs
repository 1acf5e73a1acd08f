using Wargame.Reports.People;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Contributions;

/// <summary>What somebody's part in the work is looked at by.</summary>
/// <param name="Id">Its name, the same in every language.</param>
/// <param name="Weight">What it counts of a hundred in the proposal for a gradebook.</param>
/// <param name="Meaning">What counts, a sentence.</param>
public sealed record Criterion(string Id, int Weight, string Meaning)
{
    /// <summary>The moments that count, by the versions of their events.</summary>
    internal Func<Participation, IEnumerable<long>> Of { get; init; } = _ => [];

    /// <summary>The orders that somebody worked on: one that was changed five times is one order, at its last change.</summary>
    internal static IEnumerable<long> Drafts(Participation one) => one.Deeds
        .Select(deed => (deed.Version, Thing: deed.Happened switch
        {
            DraftSaved saved => FormattableString.Invariant($"order/{deed.Turn}/{saved.Draft.Id}"),
            ArgumentWritten => FormattableString.Invariant($"argument/{deed.Turn}"),
            _ => "",
        }))
        .Where(each => each.Thing.Length > 0).GroupBy(each => each.Thing, each => each.Version).Select(versions => versions.Max());

    /// <summary>What somebody said to others, in words or by asking, offering and signing.</summary>
    internal static IEnumerable<long> Talk(Participation one) => one.Deeds
        .Where(deed => deed.Happened is MessageSent or HostAsked or AgreementOffered or AgreementSigned).Select(deed => deed.Version);

    /// <summary>What somebody decided for the team.</summary>
    internal static IEnumerable<long> Decisions(Participation one) => one.Decided.Select(one.MomentOf);

    /// <summary>What somebody decided and gave a reason for.</summary>
    internal static IEnumerable<long> Reasons(Participation one) => one.Decided.Where(taken => taken.Because.Length > 0).Select(one.MomentOf);

    /// <summary>The minutes in which somebody did anything, each by its first deed: what the record knows of presence.</summary>
    internal static IEnumerable<long> Presence(Participation one) => one.Deeds.GroupBy(deed => deed.Minute).Select(minute => minute.Min(deed => deed.Version));
}
