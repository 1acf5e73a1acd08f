using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review;
using Wargame.Review.Across.Shares;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>Who made the difference, for browsers. It was worked out once, in no language; names are of the reader's.</summary>
internal static class DifferenceWriter
{
    public static SharedDifferenceView Write(SessionRules rules, SharedDifference shared)
    {
        var names = Headline.Of(rules).ToDictionary(headline => headline.Id, headline => headline.Name, StringComparer.Ordinal);
        return new(
            shared.First.Name, shared.Second.Name, shared.Turns == 0 ? "" : rules.Scenario.TurnLabel(shared.Turns),
            [.. shared.Players.Select(actor => AttributionWriter.Player(rules, actor))], shared.Exact, shared.Runs,
            [.. shared.Numbers.Select(number => ToWire(rules, number, names))]);
    }

    private static SharedNumberView ToWire(SessionRules rules, SharedNumber shared, Dictionary<string, string> names)
    {
        var number = shared.Number;
        return new(
            number.Id, names.GetValueOrDefault(number.Id) ?? (rules.Model.Find(number.Id) is { } slot ? Wire.Words.Label(slot.Variable.Name, slot.Entity) : number.Name),
            !names.ContainsKey(number.Id) ? "number" : number.Actor.Length > 0 ? "score" : "board", number.Unit.Symbol, number.Good.Word(),
            shared.First.Units(), shared.Second.Units(), [.. shared.Shares.Select(share => share.Units())], [.. shared.Errors.Select(error => error.Units())],
            shared.Control.Units(), shared.Luck.Units(), shared.Beliefs.Units());
    }
}
