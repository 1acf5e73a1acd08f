using Wargame.Papers;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.World.Definition;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>What may be ordered, is drafted, runs, and is asked.</summary>
internal static class OrderWire
{
    public static Price ToWire(this Seen.Price price) =>
        new(price.Variable.Id, price.Variable.Name, price.Amount, price.Variable.Unit.Symbol);

    public static LegalOrderView ToWire(this Seen.OrderChoiceView choice)
    {
        var (instrument, target) = (choice.Order.Instrument, choice.Order.Target);
        return new(
            instrument.Id, instrument.Name, instrument.Text, target.Id, TargetName(instrument, target), choice.Order.Foreign,
            choice.Host?.Name ?? "", choice.Order.Foreign ? [.. choice.Order.Modes.Select(mode => mode.Word())] : [],
            instrument.Lag, instrument.Turns, Prices(choice.CostEachTurn), Prices(choice.CostOnce), instrument.Covert,
            choice.WhyNot, instrument.Citation.Source);
    }

    public static DraftView ToWire(this Seen.DraftView view)
    {
        var draft = view.Draft;
        var mode = view.Host is null ? "" : draft.Mode.Word();
        return new(
            new(draft.Id, draft.Instrument, draft.Target, draft.Level, mode, draft.Turns, draft.ImposeIfRefused, view.Revision),
            view.Instrument.Name, TargetName(view.Instrument, view.Target), view.Host?.Name ?? "", view.By, Prices(view.Cost),
            view.Instrument.Lag, view.Asked, view.Answer.Word(), view.ChangedBy);
    }

    public static ProgrammeView ToWire(this Seen.ProgrammeView view)
    {
        var programme = view.Programme;
        return new(
            programme.Order.Id, view.Instrument.Name, TargetName(view.Instrument, view.Target), programme.Order.Level,
            programme.Order.Mode.Word(), programme.TurnsLeft, Prices(view.Cost), programme.Funded, programme.Ownership, programme.Effect,
            view.Stopping);
    }

    public static RequestView ToWire(this Seen.RequestView view)
    {
        var draft = view.Request.Draft;
        return new(
            view.Request.Id, view.From.Id, view.From.Name, view.From.Code, view.Instrument.Name, view.Instrument.Text,
            TargetName(view.Instrument, view.Target), draft.Level, draft.Mode.Word(), draft.Turns, view.Request.Answer.Word(),
            view.Silence.Word());
    }

    public static CardView ToWire(this Seen.CardView view) => new(
        view.Card.Id, view.Card.Title, HtmlText.FromMarkdown(view.Card.Text),
        [.. view.Card.Options.Select(option => new CardOptionView(option.Id, option.Label, option.Text))], view.Card.Default,
        view.Chosen ?? "");

    public static MeansView ToWire(this Seen.MeansView means) => new(
        means.Variable.Id, means.Variable.Name, means.Has, means.Running, means.Drafted, means.Left, means.Variable.Unit.Symbol);

    /// <summary>Where an order is aimed; empty when it has no target but the orderer.</summary>
    public static string TargetName(InstrumentDefinition instrument, EntityDefinition? target) =>
        instrument.TargetKind is null ? "" : target?.Name ?? "";

    /// <summary>What is ordered and where, without who: <c>Forced eradication, Chapare</c>. An id stands for what the scenario does not have.</summary>
    public static string Words(SessionRules rules, Draft draft) => Words(rules, draft.Instrument, draft.Target);

    /// <summary>What is ordered and where, by the ids of both.</summary>
    public static string Words(SessionRules rules, string instrumentId, string targetId)
    {
        var instrument = rules.Instrument(instrumentId);
        var target = instrument is null ? "" : TargetName(instrument, rules.Entity(targetId));
        return (instrument?.Name ?? instrumentId) + (target.Length > 0 ? ", " + target : "");
    }

    private static IReadOnlyList<Price> Prices(IEnumerable<Seen.Price> prices) => [.. prices.Select(price => price.ToWire())];
}
