using System.Collections.Immutable;
using Wargame.Sessions.Agreements;

namespace Wargame.Sessions.Views;

/// <summary>Breaches, for those who learned of them.</summary>
internal static class BreachDesk
{
    /// <summary>The latest first; for control also what the proposed turn would bring to light.</summary>
    public static ImmutableArray<BreachView> Of(Sight sight) =>
    [
        .. Proposed(sight).Select(breach => View(sight, breach, true)),
        .. sight.State.Breaches.Reverse().Where(breach => IsKnown(sight, breach)).Select(breach => View(sight, breach, false)),
    ];

    private static ImmutableArray<Breach> Proposed(Sight sight) => sight.Viewer is Viewer.Control && sight.State.Proposal is { } proposal
        ? Watch.Of(sight.Rules, sight.State, proposal)
        : [];

    private static bool IsKnown(Sight sight, Breach breach) => sight.SeesAll || breach.IsKnownTo(sight.Me);

    private static BreachView View(Sight sight, Breach breach, bool proposed)
    {
        var text = sight.State.Agreement(breach.AgreementId)!.Current!.Text;
        var slot = sight.Rules.Model.Find(breach.Evidence.Number);
        if (slot is not null && !sight.SeesAll && sight.Knowledge.IsKept(slot))
            (slot, breach) = (null, breach with { Evidence = Evidence.Nothing });
        var evidence = breach.Evidence;
        return new(
            sight.SeesAll ? breach : breach with { KnownTo = [] }, text.Title, ClauseDesk.Of(sight, text, breach.Clause),
            evidence.Instrument.Length > 0 ? sight.Instrument(evidence.Instrument) : null,
            evidence.Target.Length > 0 ? sight.Entity(evidence.Target) : null,
            slot, sight.Rules.Scenario.TurnLabel(breach.Turn),
            sight.SeesAll ? AgreementDesk.Parties(sight, breach.KnownTo) : [], proposed);
    }
}
