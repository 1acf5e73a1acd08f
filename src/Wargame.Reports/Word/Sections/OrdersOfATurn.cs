using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Word.Sections;

/// <summary>The orders of a turn: those of people one by one, beside their doctrine's where that is known; those of doctrines in a line for each actor.</summary>
internal static class OrdersOfATurn
{
    /// <summary>What the column of the doctrine means, once for all turns.</summary>
    public static void Explain(WordPaper paper, Material from)
    {
        if (from.Doctrine is not null)
            paper.Add(from.Say($"“By doctrine” is the effort that the team’s doctrine would have given the same order in the people’s place, knowing what they knew when the deliberation was opened, and supposing that hosts agree. It is another way, not the right one."), "Note");
    }

    public static void Write(WordPaper paper, Material from, OutcomeView outcome)
    {
        var given = outcome.Orders.Where(order => order.Actor is not null).ToList();
        var played = given.Where(order => from.Session.IsSeated(order.Actor!.Id)).ToList();
        var left = from.Rules.Scenario.Teams.Select(team => (team.Actor, Orders: from.Doctrine?.Alone(outcome.Turn, team.Actor).ToList() ?? [])).Where(team => team.Orders.Count > 0).ToList();
        if (given.Count == 0 && left.Count == 0)
            return;
        paper.Heading(3, from.Say($"Orders"));
        People(paper, from, outcome.Turn, played);
        foreach (var (actor, orders) in left)
            paper.Named(from.Say($"{from.Name(actor)}, its doctrine alone:"), string.Join("; ", orders.Select(draft => from.Say($"{from.Order(draft)} ({draft.Level / 10} %)"))), "Note");
        foreach (var actor in given.Except(played).GroupBy(order => order.Actor!.Name, StringComparer.Ordinal))
            paper.Named($"{actor.Key} ({from.Say($"by doctrine")}):", string.Join("; ", actor.Select(FigureWords.Order)), "Note");
    }

    private static void People(WordPaper paper, Material from, int turn, IEnumerable<RevealedOrder> played)
    {
        var beside = from.Doctrine is not null;
        WordCell[] heads =
        [
            from.Say($"Who"), from.Say($"Order"), WordCell.Figure(from.Say($"Effort")), .. beside ? [WordCell.Figure(from.Say($"By doctrine"))] : Array.Empty<WordCell>(),
            from.Say($"What became of it"),
        ];
        paper.Table(
            from.Say($"Orders of the teams"), beside ? [20, 28, 12, 15, 25] : [21, 37, 13, 29], heads,
            [.. played.Select(order => (IReadOnlyList<WordCell>)[
                WordCell.Name(order.Actor!.Name), FigureWords.Order(order), WordCell.Figure(from.Say($"{order.Level / 10} %")),
                .. beside ? [WordCell.Figure(ByDoctrine(from, turn, order))] : Array.Empty<WordCell>(), Answers.Fate(from, order)])]);
    }

    private static string ByDoctrine(Material from, int turn, RevealedOrder order) =>
        !from.Doctrine!.Knows(turn, order.Actor!.Id) ? ""
        : from.Doctrine.Same(turn, order) is { } would ? from.Say($"{would.Level / 10} %")
        : "–";
}
