using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.World.Ledger;
using Wargame.World.State;
using Wargame.World.Turn;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>What a turn brought, as a viewer may know it.</summary>
internal static class Outcomes
{
    /// <summary>The last released turn, or null before the first release.</summary>
    public static OutcomeView? Last(Sight sight) => sight.State.Turns.IsEmpty ? null : Of(sight, sight.State.Turns[^1]);

    /// <summary>One turn.</summary>
    public static OutcomeView Of(Sight sight, TurnRecord record) => new(
        record.Turn, sight.Rules.Scenario.TurnLabel(record.Turn), Headlines.Of(sight, record), Headlines.Story(sight, record),
        Movements(sight, record, Limits.Movements), Orders(sight, record), Draws(sight, record));

    /// <summary>The numbers that moved most, among those that the viewer may see; what orders are paid from is shown elsewhere.</summary>
    public static ImmutableArray<Movement> Movements(Sight sight, TurnRecord record, int most)
    {
        var causes = new Causes(sight, record);
        var means = sight.Rules.Means;
        return
        [
            .. sight.VisibleSlots()
                .Where(slot => !means.Contains(slot.Variable.Id) && Change(record, slot) != 0)
                .OrderByDescending(slot => Numbers.Weight(slot, Change(record, slot), sight.State.Opening.Values[slot.Index]))
                .ThenBy(slot => slot.Index)
                .Take(most)
                .Select(slot => new Movement(slot, record.Before.Values[slot.Index], record.Result.State.Values[slot.Index], [.. causes.Of(slot).Take(Limits.Causes)])),
        ];
    }

    /// <summary>The orders of a turn that the viewer may know of; a doctrine's reasons are for control and the review.</summary>
    public static ImmutableArray<RevealedOrder> Orders(Sight sight, TurnRecord record) =>
    [
        .. record.Given.Where(given => sight.Knows(given.Draft.ToOrder(record.Turn, given.Draft.Mode))).Select(given => Reveal(sight, record.Turn, given)),
        // Their place in the list would tell whose they are.
        .. record.Given.Select(given => OrderReports.Of(sight, record.Turn, given)).OfType<RevealedOrder>().Select(report => report with { Wrong = false })
            .OrderBy(report => report.OrderId, StringComparer.Ordinal),
    ];

    /// <summary>The draws of ladders and crises that the viewer may see.</summary>
    public static ImmutableArray<DrawView> Draws(Sight sight, TurnRecord record) =>
        [.. record.Result.Draws.Select(draw => Describe(sight, draw, record)).OfType<DrawView>()];

    /// <summary>Answers to cards, in words.</summary>
    public static ImmutableArray<string> Choices(Sight sight, TurnRecord record) => [.. record.Choices.Select(choice => Describe(sight, choice))];

    /// <summary>Control's rulings.</summary>
    public static ImmutableArray<RulingView> Rulings(Sight sight, TurnRecord record) =>
        [.. record.Inputs.Rulings.Select(ruling => new RulingView(sight.Rules.Model.Find(ruling.Slot)!, ruling, By(sight, record, ruling)))];

    // The teams know the white cell as one.
    private static string By(Sight sight, TurnRecord record, Ruling ruling) => sight.Viewer is Viewer.Control
        ? sight.By(sight.State.Interventions.FirstOrDefault(
            made => made.Kind == InterventionKind.Number && made.Subject == ruling.Slot && made.Turn == record.Turn)?.By)
        : "";

    private static long Change(TurnRecord record, Slot slot) => record.Result.State.Values[slot.Index] - record.Before.Values[slot.Index];

    private static RevealedOrder Reveal(Sight sight, int turn, GivenOrder given)
    {
        var draft = given.Draft;
        return new(
            draft.OrderId(turn), sight.Entity(draft.Actor), sight.Instrument(draft.Instrument), sight.Entity(draft.Target), draft.Level,
            given.Order?.Mode ?? draft.Mode, draft.Turns, given.Host is null ? null : sight.Entity(given.Host), given.Answer,
            given.AnsweredBy is Issuer.Clock, given.Withdrawn, given.Vetoed is null ? null : sight.SeesAll || draft.Actor == sight.Me ? given.Vetoed : "", sight.SeesAll ? sight.Rules.Kept(draft.Because) : "", sight.SeesAll ? sight.Rules.Kept(given.AnswerBecause) : "")
        {
            Failed = given.Failed is null ? null : sight.SeesAll || draft.Actor == sight.Me ? sight.Rules.Kept(given.Failed) : "",
        };
    }

    /// <summary>A draw in words; its own name where it is no ladder's and no crisis's.</summary>
    public static Sentence DrawName(Sight sight, string draw)
    {
        var parts = draw.Split('/');
        if (parts[0] == "crisis" && sight.World.Crises.FirstOrDefault(crisis => crisis.Id == parts[^1]) is { } crisis)
            return $"{crisis}: it breaks out";
        return (sight.World.Ladders.FirstOrDefault(ladder => ladder.Id == parts[0]), parts[^1]) switch
        {
            ({ } ladder, "up") => $"{ladder}: a step up",
            ({ } ladder, _) => $"{ladder}: a step down",
            _ => $"{draw}",
        };
    }

    private static DrawView? Describe(Sight sight, Draw draw, TurnRecord record) => MaySee(sight, draw)
        ? new(draw, sight.Say(DrawName(sight, draw.Name)), !record.Inputs.Reversed.IsDefault && record.Inputs.Reversed.Contains(draw.Name), HazardWords.Of(sight, record, draw.Name))
        {
            TurnedBy = Turned(sight, draw, record)?.By is { } by ? sight.By(by) : "",
            TurnedBecause = Turned(sight, draw, record)?.Reason ?? "",
        }
        : null;

    // Teams read of it in the news, when control tells them.
    private static Intervention? Turned(Sight sight, Draw draw, TurnRecord record) => sight.SeesAll
        ? sight.State.Interventions.LastOrDefault(made => made.Kind == InterventionKind.Reverse && made.Subject == draw.Name && made.Turn == record.Turn)
        : null;

    private static bool MaySee(Sight sight, Draw draw)
    {
        var parts = draw.Name.Split('/');
        if (parts[0] == "crisis" && sight.World.Crises.FirstOrDefault(crisis => crisis.Id == parts[^1]) is { } crisis)
            return sight.Receives(crisis.To);
        return sight.World.Ladders.FirstOrDefault(ladder => ladder.Id == parts[0]) is { } ladder
            ? sight.Rules.Model.Find(Ladders.Key(ladder)) is { } slot && sight.Sees(slot)
            : sight.SeesAll;
    }

    private static string Describe(Sight sight, CardChoice choice)
    {
        var card = sight.World.Cards.First(card => card.Id == choice.Card);
        var option = card.Options.First(option => option.Id == choice.Option);
        Sentence said = $"{sight.Entity(choice.Actor)}: {card.Title} {option.Label}.";
        if (choice.Because.Length > 0)
            return sight.Say($"{said} ({new Authored(choice.Because)})");
        return choice.By is Issuer.Clock ? sight.Say($"{said} (by silence)") : sight.Say(said);
    }
}
