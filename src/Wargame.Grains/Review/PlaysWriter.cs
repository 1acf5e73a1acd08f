using System.Globalization;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review;
using Wargame.Review.Across;
using Wargame.Review.Playtests;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>A session among many plays, for browsers. The plays are of no language; names are of the reader's.</summary>
internal static class PlaysWriter
{
    public static AmongPlaysView Write(SessionRules rules, AmongPlays among)
    {
        var names = Headline.Of(rules).ToDictionary(headline => headline.Id, headline => headline.Name, StringComparer.Ordinal);
        return new(
            among.Plays.Plays, among.Plays.Casts, ManyPlays.Seed.ToString(CultureInfo.InvariantCulture), rules.Model.Profile,
            [.. Enumerable.Range(1, among.Turn).Select(rules.Scenario.TurnLabel)],
            [.. among.Numbers.Select(number => ToWire(rules, number, names))]);
    }

    private static NumberAmongPlaysView ToWire(SessionRules rules, NumberAmongPlays among, Dictionary<string, string> names)
    {
        var number = among.Number;
        var team = number.Actor.Length == 0 ? null : rules.Scenario.Team(number.Actor);
        return new(
            number.Id, names.GetValueOrDefault(number.Id) ?? Label(rules, number), Kind(number, names), number.Actor, team?.Colour ?? "", team?.Shape ?? "",
            number.Unit.Symbol, number.Good.Word(), [.. among.Course.Select(value => value.Units())],
            Band(among, spread => spread.Low), Band(among, spread => spread.LowerQuarter), Band(among, spread => spread.Middle),
            Band(among, spread => spread.UpperQuarter), Band(among, spread => spread.High),
            among.Place.Standing.Word(), among.Place.Worse, among.Place.Same, among.Place.Better);
    }

    private static string Label(SessionRules rules, Headline number) =>
        rules.Model.Find(number.Id) is { } slot ? Wire.Words.Label(slot.Variable.Name, slot.Entity) : number.Name;

    private static string Kind(Headline number, Dictionary<string, string> headlines) =>
        !headlines.ContainsKey(number.Id) ? "number" : number.Actor.Length > 0 ? "score" : "board";

    private static IReadOnlyList<double> Band(NumberAmongPlays among, Func<Distribution, double> of) =>
        [.. among.Spread.Select(spread => Math.Round(of(spread)) / World.Limits.Milli)];
}
