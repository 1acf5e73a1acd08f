using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Arguments;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>What a turn brought.</summary>
internal static class OutcomeWire
{
    public static OutcomeView ToWire(this Seen.OutcomeView outcome) => new(
        outcome.Turn, outcome.TurnLabel, outcome.Headline, outcome.Story, [.. outcome.Movements.Select(ToWire)],
        [.. outcome.Orders.Select(ToWire)], [.. outcome.Draws.Select(ToWire)]);

    public static Movement ToWire(this Seen.Movement movement) => new(
        movement.Slot.Key, Words.Label(movement.Slot.Variable.Name, movement.Slot.Entity), movement.Before.Units(), movement.After.Units(),
        movement.Change.Units(), movement.Slot.Variable.Unit.Symbol, movement.Slot.Variable.Good.Word(),
        [.. movement.Causes.Select(cause => $"{cause.Label} {cause.Amount.Signed()}")]);

    public static RevealedOrder ToWire(this Seen.RevealedOrder order) => new(
        order.OrderId, order.Actor?.Id ?? "", order.Actor?.Name ?? "", order.Actor?.Code ?? "", order.Instrument.Name,
        OrderWire.TargetName(order.Instrument, order.Target), order.Level, order.Mode.Word(), order.Turns, order.Answer.Word(),
        order.Withdrawn, order.Vetoed is not null, order.Vetoed ?? "", order.Instrument.Covert, Reasons(order), order.Told.Word(), order.Instrument.Id,
        order.Failed is not null, order.Failed ?? "");

    public static DrawView ToWire(this Seen.DrawView draw) => new(
        draw.Draw.Name, draw.Label, draw.Draw.Hazard, draw.Draw.Drawn, draw.Draw.Happened, draw.Reversed,
        [.. draw.Terms.Select(term => new HazardTermView(term.Label, (int)Math.Clamp(term.Thousandths, int.MinValue, int.MaxValue)))],
        draw.TurnedBecause, draw.TurnedBy);

    public static RulingView ToWire(this Seen.RulingView ruling) => new(
        ruling.Slot.Key, Words.Label(ruling.Slot.Variable.Name, ruling.Slot.Entity), ruling.Ruling.Change.Units(), ruling.Ruling.Reason,
        ruling.By, Argument.IdOf(ruling.Ruling.Cause));

    public static PacketView ToWire(this Seen.PacketView packet) => new(
        [.. packet.Orders.Select(ToWire)], packet.Choices, [.. packet.Movements.Select(ToWire)], [.. packet.Draws.Select(ToWire)],
        [.. packet.Rulings.Select(ToWire)], packet.Headline, Hex(packet.Hash),
        [.. packet.Trace.Select(ToWire)], [.. packet.Earlier.Select(earlier => new EarlierRuling(earlier.TurnLabel, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(earlier.Kind), earlier.Title, earlier.Reason, earlier.By, earlier.About))],
        [.. packet.Otherwise.Select(ToWire)]);

    private static RunnerUpView ToWire(Seen.RunnerUpView view) => new(
        view.Actor.Code, view.Actor.Name, view.Instrument.Name, OrderWire.TargetName(view.Instrument, view.Target), view.Plan.Worth.Units(), view.Plan.Needed.Units(), view.Plan.Full);

    private static TraceLine ToWire(Seen.TraceLine line) => new(
        line.Rule.Id, line.Title, line.Because, line.Rule.Citation.Source, line.Rule.At.ToString(), line.Off,
        [.. line.Moves.Select(move => new TraceMove(Words.Label(move.Slot.Variable.Name, move.Slot.Entity), move.Amount.Units(), move.Slot.Variable.Unit.Symbol, move.Slot.Variable.Good.Word()))]);

    /// <summary>A state hash as people compare it.</summary>
    public static string Hex(ulong hash) => hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private static string Reasons(Seen.RevealedOrder order) =>
        order.AnswerBecause.Length == 0 ? order.Because : $"{order.Because} {order.Host?.Name}: {order.AnswerBecause}".Trim();
}
