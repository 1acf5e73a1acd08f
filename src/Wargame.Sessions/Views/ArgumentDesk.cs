using System.Collections.Immutable;
using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Views;

/// <summary>What a viewer may know of free-text orders.</summary>
internal static class ArgumentDesk
{
    /// <summary>Those of this turn, and what is established.</summary>
    public static ArgumentsView Of(Sight sight)
    {
        var own = ArgumentLaw.Now(sight.State).Count(argument => argument.Actor == sight.Me);
        var settings = sight.Rules.Scenario.Arguments with { Most = sight.State.Pace == Pace.Automatic ? 0 : sight.Rules.Scenario.Arguments.Most };
        return new(
            settings,
            sight.Me.Length > 0 && sight.State.Phase == Phase.Deliberation && own < settings.Most,
            [.. ArgumentLaw.Now(sight.State).Where(argument => Knows(sight, argument)).Select(argument => One(sight, argument))],
            [.. sight.State.Arguments.Reverse().Where(argument => argument.Fact.Length > 0 && IsReleased(sight, argument) && Knows(sight, argument))
                .Select(argument => new EstablishedFactView(argument.Fact, sight.Entity(argument.Actor), Label(sight, argument), argument.Text.Secret))]);
    }

    /// <summary>Those of a turn, for the review.</summary>
    public static ImmutableArray<ArgumentView> OfTurn(Sight sight, int turn) =>
        [.. sight.State.Arguments.Where(argument => argument.Turn == turn && Knows(sight, argument)).Select(argument => One(sight, argument))];

    /// <summary>Whether the viewer may know that there is such an order.</summary>
    public static bool Knows(Sight sight, Argument argument) =>
        sight.SeesAll || argument.Actor == sight.Me || ArgumentLaw.IsOut(sight.State, argument);

    /// <summary>Whether the results of its turn are known to everyone.</summary>
    public static bool IsReleased(Sight sight, Argument argument) => sight.State.Turns.Any(record => record.Turn == argument.Turn);

    private static ArgumentView One(Sight sight, Argument argument)
    {
        var slot = argument.Text.Number.Length > 0 ? sight.Rules.Model.Find(argument.Text.Number) : null;
        var seen = slot is not null && sight.Sees(slot) ? slot : null;
        var own = sight.SeesAll || argument.Actor == sight.Me;
        var open = sight.SeesAll || IsReleased(sight, argument);
        return new(
            argument.Id, sight.Entity(argument.Actor), Label(sight, argument), argument.Text with { Number = seen?.Key ?? "" },
            argument.Text.Place.Length > 0 ? sight.Entity(argument.Text.Place) : null, seen, own ? By(sight, argument) : "",
            argument.Actor == sight.Me && argument.Turn == sight.State.Turn && sight.State.Phase == Phase.Deliberation,
            PointsLeft(sight, argument), [.. argument.Points.Select(point => Point(sight, argument, point))], Vote(sight, argument),
            sight.Viewer is Viewer.Control ? Rolls.Suggested(argument) : 0,
            open ? Redacted(sight, argument) : null, open && own ? argument.Judgement?.Reason ?? "" : "",
            open ? Changes(sight, argument.Judgement) : [],
            open ? [.. argument.Narratives.Where(told => sight.Receives(told.To))] : [], open ? argument.Fact : "")
        {
            Revision = argument.Actor == sight.Me ? argument.Revision : 0,
        };
    }

    /// <summary>Numbers are shown one by one, as far as the viewer may see them, and the reason is control's.</summary>
    private static Judgement? Redacted(Sight sight, Argument argument) =>
        sight.SeesAll ? argument.Judgement : argument.Judgement is { } judgement ? judgement with { Reason = "", Success = [], Failure = [] } : null;

    private static ImmutableArray<ChangeView> Changes(Sight sight, Judgement? judgement)
    {
        if (judgement is null)
            return [];
        var changes = sight.Viewer is Viewer.Control
            ? judgement.Success.Select(change => (change, failure: false)).Concat(judgement.Failure.Select(change => (change, failure: true)))
            : judgement.Changes.Select(change => (change, failure: false));
        return
        [
            .. changes.Select(each => (Slot: sight.Rules.Model.Find(each.change.Key)!, each.change.Change, each.failure))
                .Where(each => sight.Sees(each.Slot)).Select(each => new ChangeView(each.Slot, each.Change, each.failure)),
        ];
    }

    private static int PointsLeft(Sight sight, Argument argument)
    {
        if (argument.Turn != sight.State.Turn)
            return 0;
        if (sight.Viewer is Viewer.Control)
            return sight.State.Phase is Phase.Commitment or Phase.Adjudication ? Limits.PointsOfControl - Count(argument, Talk.Party.Control) : 0;
        return sight.Me.Length > 0 && sight.Me != argument.Actor && sight.State.Phase == Phase.Commitment ? Limits.PointsOfATeam - Count(argument, sight.Me) : 0;
    }

    private static int Count(Argument argument, string party) => argument.Points.Count(point => point.From == party);

    private static PointView Point(Sight sight, Argument argument, ArgumentPoint point)
    {
        var byControl = point.From == Talk.Party.Control;
        var mine = sight.Viewer is Viewer.Control ? byControl && sight.State.Phase is Phase.Commitment or Phase.Adjudication
            : point.From == sight.Me && sight.State.Phase == Phase.Commitment;
        return new(point, byControl ? null : sight.Entity(point.From), mine && argument.Turn == sight.State.Turn);
    }

    private static VoteView? Vote(Sight sight, Argument argument)
    {
        if (!argument.VoteIsOpen && argument.Estimates.IsEmpty)
            return null;
        var asked = sight.Rules.Scenario.Teams.Where(team => team.Actor != argument.Actor && sight.State.IsPlayed(team.Actor)).ToList();
        var shown = sight.SeesAll || !argument.VoteIsOpen;
        return new(
            argument.VoteIsOpen, argument.VoteIsOpen && sight.Me.Length > 0 && sight.Me != argument.Actor && !sight.State.IsBot(sight.Me),
            argument.Estimates.TryGetValue(sight.Me, out var own) ? own : null, argument.Estimates.Count, asked.Count,
            shown ? [.. argument.Estimates.Values.Order()] : [], shown ? Rolls.Median(argument) : null);
    }

    private static string Label(Sight sight, Argument argument) => sight.Rules.Scenario.TurnLabel(argument.Turn);

    private static string By(Sight sight, Argument argument) =>
        argument.By is Issuer.Seat by && sight.State.Seat(by.SeatId) is { } seat ? seat.Person : "";
}
