using Wargame.Protocol.Orders;
using Wargame.Protocol.Review;
using Wargame.World.Definition;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Explanations and expectations.</summary>
internal static class WaterfallWire
{
    public static Waterfall ToWire(this Seen.Explanation explanation)
    {
        var variable = explanation.Slot.Variable;
        return new(
            explanation.Slot.Key, Words.Label(variable.Name, explanation.Slot.Entity), variable.Unit.Symbol, variable.Good.Word(),
            explanation.Turn, explanation.TurnLabel, explanation.Before.Units(), explanation.After.Units(),
            [.. explanation.Causes.Select(ToWire)]);
    }

    public static OrderPreview ToWire(this Seen.Preview preview) => new(
        preview.Turns, [.. preview.Effects.Select(ToWire)], preview.WhyNot);

    private static WaterfallBar ToWire(Seen.CauseView cause) => new(
        cause.Label, cause.Amount.Units(), cause.Sort.Word(), cause.Behind, cause.Actor?.Code ?? "", cause.Because,
        cause.Rule?.Citation.Source ?? "", cause.Rule?.Citation.Grade.Letter() ?? "", cause.Rule?.Id ?? "", At(cause.Rule?.At));

    private static ExpectedEffect ToWire(Seen.ExpectedEffect effect) => new(
        effect.Slot.Key, Words.Label(effect.Slot.Variable.Name, effect.Slot.Entity), effect.Next.Units(), effect.Later.Units(),
        effect.Slot.Variable.Unit.Symbol, effect.Slot.Variable.Good.Word());

    private static string At(SourceSpan? at) => at is { Line: > 0 } place ? place.ToString() : "";
}
