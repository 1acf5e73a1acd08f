using Wargame.Protocol.Pages;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Scenarios;
using Wargame.World.State;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Agreements and their breaches.</summary>
internal static class AgreementWire
{
    public static AgreementsView ToWire(this Seen.AgreementsView view, ScenarioDefinition scenario) =>
        new([.. view.Agreements.Select(agreement => agreement.ToWire(scenario))], [.. view.Breaches.Select(ToWire)]);

    public static AgreementWords ToWire(this Seen.AgreementWords words, ScenarioDefinition scenario) => new(
        [.. words.Parties.Select(party => party.ToWire())],
        [.. words.Orders.Select(order => new OrderWord(
            order.Party, order.Instrument.Id, order.Instrument.Name, order.Targets, [.. order.EachTurn.Select(price => price.ToWire())]))],
        [.. words.Places.Select(place => new PlaceWord(place.Id, place.Name))],
        [.. words.Numbers.Zip(words.Values, (slot, value) => new NumberWord(slot.Key, Label(slot), value.Units(), slot.Variable.Unit.Symbol))],
        [.. Enumerable.Range(words.FirstTurn, Math.Max(0, scenario.World.Turns - words.FirstTurn + 1)).Select(turn => new TurnWord(turn, scenario.TurnLabel(turn)))]);

    private static AgreementView ToWire(this Seen.AgreementView view, ScenarioDefinition scenario) => new(
        view.Id, view.Title, view.Standing.Word(), view.LetIn,
        [.. view.Parties.Select(party => party.ToWire())], [.. view.Sponsors.Select(party => party.ToWire())], [.. view.Readers.Select(party => party.ToWire())],
        [.. view.Versions.Select(ToWire)],
        [.. view.Drafts.Select(draft => new DraftedAgreement(draft.Key, ToWire(draft.Value)))],
        view.FromTurn > 0 ? scenario.TurnLabel(view.FromTurn) : "",
        view.EndedBy?.ToWire(), view.Ending?.Reason ?? "", view.MayPropose, view.MaySign, view.MayLeave);

    private static AgreementVersionView ToWire(Seen.VersionView version) => new(
        version.Number, version.By?.ToWire(), version.TurnLabel, [.. version.Clauses.Select(ToWire)], version.UntilLabel, version.SignedBy, version.Hands,
        ToWire(version.Text));

    private static AgreementDraft ToWire(AgreementText text) => new(
        text.Title, text.Parties, text.Sponsors, text.Readers,
        [.. text.Clauses.Select(clause => new ClauseDraft(
            clause.Secret, clause.Kind.Word(), clause.Party, clause.Instruments, clause.Target, clause.Level, clause.Number, clause.Amount.Units(), clause.Until,
            clause.Text))],
        text.Until);

    private static ClauseView ToWire(Seen.ClauseView view) => new(
        view.Number, view.Clause.Secret, view.Clause.Kind.Word(), view.Party.Name, [.. view.Instruments.Select(instrument => instrument.Name)],
        view.Target?.Name ?? "", view.Clause.Level, [.. view.EachTurn.Select(price => price.ToWire())],
        view.Slot is null ? "" : Label(view.Slot), view.Clause.Amount.Units(), view.Slot?.Variable.Unit.Symbol ?? "", view.UntilLabel, view.Clause.Text);

    private static BreachView ToWire(Seen.BreachView view)
    {
        var evidence = view.Breach.Evidence;
        return new(
            view.Breach.Id, view.Breach.AgreementId, view.Title, view.Clause.Party.Name, ToWire(view.Clause), view.TurnLabel,
            view.Instrument?.Name ?? "", view.Instrument?.TargetKind is null ? "" : view.Target?.Name ?? "", evidence.Level, evidence.Unpaid,
            view.Slot is null ? "" : Label(view.Slot), evidence.Value.Units(), view.Slot?.Variable.Unit.Symbol ?? "", view.Breach.Reason,
            [.. view.KnownTo.Select(party => party.Id)], view.Proposed);
    }

    private static string Label(Slot slot) => Words.Label(slot.Variable.Name, slot.Entity);
}
