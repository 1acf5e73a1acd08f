using Wargame.Protocol.Authoring;
using Wargame.Review.Playtests;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Grains.Campaigns;

/// <summary>Puts what a campaign found on the wire, with the names of what the report knows by its id.</summary>
/// <param name="scenario">The scenario that was played.</param>
internal sealed class CampaignReportWriter(ScenarioDefinition scenario)
{
    // More is not seen in a picture, and a report has thousands of numbers.
    private const int Decimals = 4;

    /// <summary>The report.</summary>
    public CampaignReport Write(PlaytestReport report) => new(
        report.Title, report.Profile, report.Runs, report.Casts, report.Turns, Round(report.Luck), report.ClockMinutes, report.PlannedMinutes,
        [.. report.Mandates.Select(Mandate)],
        [.. report.PrivateCards.Select(card => new CampaignPrivateCard(card.Id, EntityName(card.Actor), card.Title, Round(card.Met)))],
        [.. report.Injects.Select(Happening)], [.. report.Crises.Select(Happening)], [.. report.Ladders.Select(Ladder)], [.. report.Cards.Select(Choice)],
        [.. report.Moves.OrderBy(move => move.Actor, StringComparer.Ordinal).ThenByDescending(move => move.Lift).Select(Move)],
        [.. report.NeverOrdered.Select(unused => new CampaignUnused(unused.Id, InstrumentName(unused.Id), unused.Wanted))],
        [.. report.Beliefs.Select(Belief)], [.. report.Numbers.Select(Number)]);

    private static CampaignMandate Mandate(MandateReport mandate) => new(
        mandate.Actor, mandate.Name, Course(mandate.ByTurn), Round(mandate.Variance.Own), Round(mandate.Variance.Others), Round(mandate.Variance.Luck),
        [.. mandate.Lines.Select(line => new CampaignLine(line.Id, line.Text, Round(line.Met), Round(line.Partly)))]);

    // What happened once in a hundred thousand plays did happen.
    private static CampaignHappening Happening(HappeningReport one) => new(one.Id, one.Name, one.Share);

    private static CampaignLadder Ladder(LadderReport ladder) =>
        new(ladder.Id, ladder.Name, [.. ladder.Rungs.Select(rung => new CampaignRung(rung.Rung, Round(rung.Ended), Round(rung.Reached)))]);

    private static CampaignChoice Choice(CardReport card) => new(
        card.Id, card.Title, Round(card.Asked), Known(card.Difference), card.NeverMatters, [.. card.Options.Select(option => new CampaignOption(option.Option, Round(option.Share)))]);

    private CampaignMove Move(MoveReport move) => new(
        EntityName(move.Actor), move.Instrument, InstrumentName(move.Instrument), Round(move.Used), Round(move.Lift), Known(move.Error),
        move.IsDominant ? "dominant" : move.IsDominated ? "dominated" : "none");

    private static CampaignBelief Belief(BeliefReport belief) =>
        new(belief.Name, belief.Plays, [.. belief.Shifts.Select(shift => new CampaignShift(shift.Name, Round(shift.Points), Known(shift.Error)))]);

    private static CampaignNumber Number(NumberReport number) => new(
        number.Slot.Key, number.Entity, number.Variable, number.Slot.Variable.Unit.Symbol, number.Slot.Variable.Kind == VariableKind.Gauge, Course(number.ByTurn));

    private static IReadOnlyList<CampaignSpread> Course(IEnumerable<Distribution> turns) =>
        [.. turns.Select(turn => new CampaignSpread(Round(turn.Low), Round(turn.LowerQuarter), Round(turn.Middle), Round(turn.UpperQuarter), Round(turn.High)))];

    private string EntityName(string id) => scenario.World.Entities.FirstOrDefault(entity => entity.Id == id)?.Name ?? id;

    private string InstrumentName(string id) => scenario.World.Instruments.FirstOrDefault(instrument => instrument.Id == id)?.Name ?? id;

    private static double? Known(double value) => double.IsFinite(value) ? Round(value) : null;

    private static double Round(double value) => Math.Round(value, Decimals);
}
