using System.Collections.Immutable;
using Wargame.Reports.Tables;
using Wargame.Reports.Word.Charts;
using Wargame.Reports.Word.Writing;
using Wargame.Review;
using Wargame.Review.Attribution;
using Wargame.Sessions;
using Wargame.World.Definition;

namespace Wargame.Reports.Word.Sections;

/// <summary>Who caused what, where that was asked for: shares of the outcome, and the decisions without which the end would differ most.</summary>
internal static class TurningPoints
{
    public static void Write(WordPaper paper, Material from)
    {
        if (from.Options.Causes is not { } causes)
            return;
        paper.Heading(1, from.Say($"Turning points, and who caused what"));
        Turned(paper, from, causes);
        paper.Heading(2, from.Say($"Shares of the outcome"));
        paper.Add(causes.Exact
            ? from.Say($"Each team’s share of where a number ended, by Shapley value over {causes.Runs} runs of the same luck in which sets of teams hold.")
            : from.Say($"Each team’s share of where a number ended, by Shapley value drawn over {causes.Runs} runs of the same luck in which sets of teams hold."));
        Shares(paper, from, causes, from.Say($"What moved the mandates, in points"), number => number.Headline.Actor.Length > 0);
        Shares(paper, from, causes, from.Say($"What moved the shared board, in points"), number => number.Headline.Actor.Length == 0 && from.IsIndicator(number.Headline.Id) && number.Headline.Unit == Unit.Points);
    }

    private static void Turned(WordPaper paper, Material from, Attributed causes)
    {
        var names = Headline.Of(from.Rules).ToDictionary(headline => headline.Id, Name, StringComparer.Ordinal);
        string Name(Headline headline) => headline.Actor.Length > 0 ? from.Say($"mandate of {headline.Name}") : headline.Name;
        paper.Heading(2, from.Say($"Turning points"));
        if (causes.TurningPoints.IsEmpty)
            paper.Add(from.Say($"No single decision changed where the headline numbers ended."));
        else
            paper.Add(from.Say($"Decisions without which the end would differ most, had their actor held in that turn and all else gone as it did."));
        paper.Table(
            from.Say($"Turning points"), [15, 18, 30, 37], [from.Say($"Turn"), from.Say($"Who"), from.Say($"Orders"), from.Say($"At the end")],
            [.. causes.TurningPoints.Take(Limits.TurningPoints).Select(point => (IReadOnlyList<WordCell>)[
                from.Turn(point.Turn), WordCell.Name(from.Name(point.Actor)), Orders(from, point),
                new("") { Points = [.. Effects(from, causes, point, names)] }])]);
    }

    private static string Orders(Material from, TurningPoint point)
    {
        var given = from.Session.Turns[point.Turn - 1].Given.Where(given => given.Order is { } order && point.Orders.Contains(order.Id)).Select(given => Words(from.Rules, given)).ToList();
        return given.Count > 0 ? string.Join("; ", given) : from.Say($"Answers to cards");
    }

    private static string Words(SessionRules rules, GivenOrder given)
    {
        var instrument = rules.Instrument(given.Draft.Instrument);
        var name = instrument?.Name ?? given.Draft.Instrument;
        return instrument?.TargetKind is null ? name : $"{name}, {rules.Entity(given.Draft.Target)?.Name ?? given.Draft.Target}";
    }

    private static IEnumerable<string> Effects(Material from, Attributed causes, TurningPoint point, Dictionary<string, string> names) =>
        point.Effects.Select((effect, place) => (causes.Numbers[place].Headline, Effect: effect))
            .Where(one => one.Effect != 0 && names.ContainsKey(one.Headline.Id))
            .OrderByDescending(one => one.Headline.Unit == Unit.Points).ThenByDescending(one => Math.Abs(one.Effect)).Take(3)
            .Select(one => $"{names[one.Headline.Id]}: {from.Change(one.Effect, one.Headline.Unit)}");

    private static string Code(Material from, string actor) => from.Rules.Entity(actor)?.Code ?? actor;

    private static void Shares(WordPaper paper, Material from, Attributed causes, string title, Func<AttributedNumber, bool> which)
    {
        var numbers = causes.Numbers.Where(which).ToImmutableArray();
        if (numbers.IsEmpty)
            return;
        var names = Headline.Of(from.Rules).ToDictionary(headline => headline.Id, headline => headline.Name, StringComparer.Ordinal);
        ImmutableArray<(string Name, string Short, string Colour, Func<AttributedNumber, long> Of)> parts =
        [
            (from.Say($"The world itself"), from.Say($"World"), "CFC8B8", number => number.World),
            (from.Say($"Injects"), from.Say($"Injects"), "8C8577", number => number.Injects),
            .. causes.Players.Select((actor, place) => (
                actor.Length == 0 ? from.Say($"Unplayed actors together") : from.Say($"{from.Name(actor)} ({Code(from, actor)})"), actor.Length == 0 ? from.Say($"Others") : Code(from, actor), from.Colour(actor), (Func<AttributedNumber, long>)(number => number.Shares[place]))),
        ];
        paper.Chart(new(
            ChartKind.Parts, title,
            string.Join("; ", numbers.Select(number => $"{names.GetValueOrDefault(number.Headline.Id)}: {from.Figure(number.Opening, Unit.Points)} → {from.Figure(number.End, Unit.Points)}")),
            [.. numbers.Select(number => names.GetValueOrDefault(number.Headline.Id, number.Headline.Id))],
            [.. parts.Select(part => new ChartSeries(part.Name, part.Colour, [.. numbers.Select(number => part.Of(number).Units())]))]) { Height = 26 + 6 * numbers.Length });
        paper.Table(
            title, [22, .. parts.Select(_ => 78 / (parts.Length + 2)), 78 / (parts.Length + 2), 78 / (parts.Length + 2)],
            [from.Say($"Number"), WordCell.Figure(from.Say($"Opening")), .. parts.Select(part => WordCell.Figure(part.Short)), WordCell.Figure(from.Say($"End"))],
            [.. numbers.Select(number => (IReadOnlyList<WordCell>)[
                WordCell.Name(names.GetValueOrDefault(number.Headline.Id, number.Headline.Id)), WordCell.Figure(from.Plain(number.Opening)),
                .. parts.Select(part => WordCell.Figure(from.Change(part.Of(number), Unit.Points))), WordCell.Figure(from.Plain(number.End))])]);
    }
}
