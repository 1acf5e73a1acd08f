using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review;
using Wargame.Review.Attribution;
using Wargame.Sessions;
using Wargame.World.Definition;
using Attribution = Wargame.Protocol.Review.Attribution;

namespace Wargame.Grains.Review;

/// <summary>Who caused what, for browsers. It was worked out once, in no language; names are of the reader's.</summary>
internal static class AttributionWriter
{
    private const int Effects = 4;

    public static Attribution Write(SessionRules rules, SessionState session, Attributed attributed)
    {
        var names = Headline.Of(rules).ToDictionary(headline => headline.Id, headline => headline.Name, StringComparer.Ordinal);
        string Name(Headline headline) => names.GetValueOrDefault(headline.Id) ?? (rules.Model.Find(headline.Id) is { } slot ? Wire.Words.Label(slot.Variable.Name, slot.Entity) : headline.Name);
        return new(
            [.. attributed.Players.Select(actor => Player(rules, actor))], attributed.Exact, attributed.Runs,
            [.. attributed.Numbers.Select(number => ToWire(number, Name(number.Headline), names.ContainsKey(number.Headline.Id)))],
            [.. attributed.TurningPoints.Select(point => ToWire(rules, session, attributed.Numbers, point, Name))]);
    }

    /// <summary>Who has a share, in the language of the rules; the empty id is all others together.</summary>
    public static AttributionPlayer Player(SessionRules rules, string actor)
    {
        var (entity, team) = (rules.Entity(actor), rules.Scenario.Team(actor));
        return new(actor, entity?.Name ?? "", entity?.Code ?? "", team?.Colour ?? "", team?.Shape ?? "");
    }

    private static AttributedNumberView ToWire(AttributedNumber number, string name, bool headline) => new(
        number.Headline.Id, name, !headline ? "number" : number.Headline.Actor.Length > 0 ? "score" : "board",
        number.Headline.Unit.Symbol, number.Headline.Good.Word(), number.Opening.Units(), number.World.Units(), number.Injects.Units(),
        [.. number.Shares.Select(share => share.Units())], [.. number.Errors.Select(error => error.Units())], number.End.Units(),
        Units(number.Luck.Low), Units(number.Luck.Middle), Units(number.Luck.High));

    private static TurningPointView ToWire(
        SessionRules rules, SessionState session, ImmutableArray<AttributedNumber> numbers, TurningPoint point, Func<Headline, string> name) => new(
            point.Turn, rules.Scenario.TurnLabel(point.Turn), point.Actor, rules.Entity(point.Actor)?.Name ?? point.Actor,
            [.. session.Turns[point.Turn - 1].Given.Where(given => given.Order is { } order && point.Orders.Contains(order.Id)).Select(given => OrderWire.Words(rules, given.Draft))],
            [.. point.Effects.Select((effect, place) => (numbers[place].Headline, Effect: effect)).Where(one => one.Effect != 0)
                .OrderByDescending(one => Weight(one.Headline, one.Effect)).Take(Effects)
                .Select(one => new TurningPointEffect(one.Headline.Id, name(one.Headline), one.Headline.Unit.Symbol, one.Headline.Good.Word(), one.Effect.Units()))]);

    // Points before hectares and dollars, which are larger numbers of smaller things.
    private static (bool Points, long Amount) Weight(Headline headline, long effect) => (headline.Unit == Unit.Points, Math.Abs(effect));

    private static double Units(double milli) => Math.Round(milli) / World.Limits.Milli;
}
