using Wargame.Protocol.Pages;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Free-text orders.</summary>
internal static class ArgumentWire
{
    public static ArgumentsView ToWire(this Seen.ArgumentsView view) => new(
        view.Settings.Most, view.Settings.Way.Word(), view.MayWrite, [.. view.Now.Select(ToWire)],
        [.. view.Facts.Select(fact => new EstablishedFact(fact.Text, fact.Actor.Name, fact.Actor.Code, fact.TurnLabel, fact.Secret))]);

    public static ArgumentView ToWire(this Seen.ArgumentView view) => new(
        view.Id, view.Actor.Id, view.Actor.Name, view.Actor.Code, view.TurnLabel, view.Text.Action, view.Text.Effect, view.Text.Reasons,
        view.Text.Place, view.Place?.Name ?? "", view.Text.Number, view.Slot is { } slot ? Words.Label(slot.Variable.Name, slot.Entity) : "",
        view.Text.Secret, view.By, view.MayChange, view.PointsLeft, [.. view.Points.Select(ToWire)],
        view.Vote is { } vote ? new(vote.Open, vote.MayVote, vote.Own, vote.Given, vote.Asked, vote.Estimates, vote.Median) : null,
        view.Suggested, Result(view), view.Revision);

    private static ArgumentPointView ToWire(Seen.PointView view) => new(
        view.Point.Number, view.From?.Name ?? "", view.From?.Code ?? "", view.Point.For, view.Point.Text, view.Mine);

    private static ArgumentResultView? Result(Seen.ArgumentView view) => view.Judgement is not { } judgement ? null : new(
        judgement.Way.Word(), judgement.Verdict.Word(), view.Reason,
        judgement.Roll is { } roll ? new(roll.For, roll.Against, roll.Suggested, roll.Chance, roll.Drawn) : null,
        [.. view.Changes.Select(change => new ArgumentChangeView(
            change.Slot.Key, Words.Label(change.Slot.Variable.Name, change.Slot.Entity), change.Change.Units(), change.Slot.Variable.Unit.Symbol,
            change.Slot.Variable.Good.Word(), change.OnFailure))],
        [.. view.Narratives.Select(told => new NarrativeView(told.Text, told.To))], view.Fact);
}
