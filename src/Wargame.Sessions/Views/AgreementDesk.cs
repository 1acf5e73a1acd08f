using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Disclosures;

namespace Wargame.Sessions.Views;

/// <summary>Agreements as a viewer may know them.</summary>
internal static class AgreementDesk
{
    /// <summary>All that the viewer knows.</summary>
    public static AgreementsView Of(Sight sight) => new(
        [.. sight.State.Agreements.Where(agreement => LetsIn(sight, agreement) || Told(sight, agreement) >= DisclosureLevel.Partial).Select(agreement => View(sight, agreement))],
        BreachDesk.Of(sight));

    /// <summary>Whether everybody knows of it: it is or was in force, and says something in public.</summary>
    public static bool IsPublic(Agreement agreement) => agreement.WasSigned && agreement.Current!.Text.Clauses.Any(clause => !clause.Secret);

    /// <summary>Whether the viewer is let into all of it.</summary>
    public static bool LetsIn(Sight sight, Agreement agreement) => sight.SeesAll || (sight.Me.Length > 0 && agreement.LetsIn(sight.Me));

    /// <summary>How much somebody who is not let in is told of an agreement. Of a draft nobody is told anything.</summary>
    public static DisclosureLevel Told(Sight sight, Agreement agreement) =>
        agreement.Current is null ? DisclosureLevel.Hidden : sight.Level(Facts.Of(agreement));

    /// <summary>Parties as they are shown.</summary>
    public static ImmutableArray<PartyView> Parties(Sight sight, IEnumerable<string> ids) => [.. ids.Select(id => TalkDesk.Party(sight, id))];

    private static AgreementView View(Sight sight, Agreement agreement)
    {
        var letIn = LetsIn(sight, agreement);
        var text = agreement.Current?.Text;
        var standing = agreement.In(sight.State.Turn);
        var open = sight.Me.Length > 0 && letIn && standing is Standing.Draft or Standing.Offered;
        var party = text?.Parties.Contains(sight.Me) == true;
        var proposer = text is null || text.MayPropose(sight.Me);
        return new(
            agreement.Id, text?.Title ?? "", standing, letIn,
            Parties(sight, text?.Parties ?? []), Parties(sight, text?.Sponsors ?? []), Parties(sight, letIn ? text?.Readers ?? [] : []),
            letIn ? [.. agreement.Versions.Select(version => Whole(sight, version))] : [InPublic(sight, agreement)],
            sight.SeesAll ? agreement.Drafts : agreement.Drafts.RemoveRange(agreement.Drafts.Keys.Where(by => by != sight.Me)),
            agreement.FromTurn, agreement.Ending, agreement.Ending is { } ending ? TalkDesk.Party(sight, ending.By) : null,
            open && proposer,
            open && party && standing == Standing.Offered && !agreement.Current!.SignedBy.Contains(sight.Me),
            letIn && (standing == Standing.InForce ? party : open && proposer && text is not null));
    }

    private static VersionView Whole(Sight sight, AgreementVersion version) => new(
        version.Number, TalkDesk.Party(sight, version.By), version.Turn, sight.Rules.Scenario.TurnLabel(version.Turn), version.Text,
        Clauses(sight, version.Text), sight.Rules.Scenario.TurnLabel(version.Text.Until), version.SignedBy,
        version.Hands.Count(hand => hand.Party == sight.Me));

    /// <summary>Nothing of drafts, versions, readers and secret clauses, unless these are disclosed: two agreements that differ only in those look the same.</summary>
    private static VersionView InPublic(Sight sight, Agreement agreement)
    {
        var text = agreement.Current!.Text;
        var secrets = sight.Level(Facts.Of(agreement, FactKind.Clauses)) == DisclosureLevel.Confirmed;
        var all = Told(sight, agreement) == DisclosureLevel.Confirmed;
        var shown = text with { Readers = [], Clauses = text.Clauses.RemoveAll(clause => clause.Secret ? !secrets : !all) };
        return new(
            0, null, agreement.FromTurn, sight.Rules.Scenario.TurnLabel(agreement.FromTurn), shown, Clauses(sight, shown),
            sight.Rules.Scenario.TurnLabel(text.Until), text.Parties, 0);
    }

    private static ImmutableArray<ClauseView> Clauses(Sight sight, AgreementText text) =>
        [.. text.Clauses.Select((clause, place) => ClauseDesk.Of(sight, text, place + 1))];
}
