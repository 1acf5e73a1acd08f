using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Teams, seats, ladders, mandates.</summary>
internal static class TeamWire
{
    private const string UnplayableColour = "#6b7280";
    private const string UnplayableShape = "circle";

    public static TeamStatus ToWire(this Seen.TeamStatus team) => new(
        team.Actor.Id, team.Actor.Name, team.Actor.Code, team.Team?.Colour ?? UnplayableColour, team.Team?.Shape ?? UnplayableShape,
        team.Played, team.Activity.Word(), team.Waiting, team.Connected, team.Taken);

    public static SeatView ToWire(this Seen.SeatView seat) => new(seat.Seat.Id, seat.Title, seat.Seat.Person, seat.Connected, seat.Seat.Absent, seat.Seat.JoinedIn,
        TeamworkWire.ToWire(seat.May), TeamworkWire.ToWire(seat.StandsIn), seat.Seat.Title);

    public static HelpView? ToWire(this HelpCall? call) => call is null ? null : new(call.Note, call.At);

    public static LadderView ToWire(this Seen.LadderView ladder) => new(
        ladder.Ladder.Id, ladder.Ladder.Name, ladder.Rung, [.. ladder.Ladder.Rungs.Select(rung => rung.Name)],
        ladder.Ladder.Rungs[ladder.Rung].Text, ladder.HazardUp, ladder.HazardDown);

    /// <param name="line">The objective.</param>
    /// <param name="owner">The team's actor.</param>
    public static MandateLineView ToWire(this Seen.MandateLineView line, string owner) => new(
        line.Line.Id, line.Line.Text, line.Line.Weight, line.State.Word(), line.Number?.ToWire(owner));

    public static PrivateCardView ToWire(this Seen.PrivateCardView card) => new(
        card.Card.Title, card.Card.Text, Word(card.Met), Word(card.MetWithout));

    public static VerdictView ToWire(this Seen.VerdictView verdict, string owner) => new(
        verdict.Score, string.Join(' ', verdict.Sentences), [.. verdict.Lines.Select(line => line.ToWire(owner))],
        verdict.PrivateCard?.ToWire(), verdict.Added?.ToWire());

    public static DebriefLine ToWire(this Seen.DebriefView line) => new(line.Team.ToWire(), line.Score, line.ScoreWithout, line.BoardGain.Units());

    private static ValueAdded ToWire(this Seen.ValueAddedView added) => new(
        added.ScoreWithout, [.. added.Lines.Select(ToWire)], [.. added.Board.Select(ToWire)], added.BoardGain.Units());

    private static Credit ToWire(Seen.CreditView credit) => new(
        credit.Id, credit.Label, credit.Unit.Symbol, credit.Good.Word(), credit.Value.Units(), credit.Without.Units(), credit.StateWithout.Word());

    private static string Word(bool? met) => met switch { true => "met", false => "missed", null => "" };
}
