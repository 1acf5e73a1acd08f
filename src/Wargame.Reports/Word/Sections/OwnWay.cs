using Wargame.Reports.Word.Writing;

namespace Wargame.Reports.Word.Sections;

/// <summary>How far each team that people played went its own way, counted over all turns.</summary>
internal static class OwnWay
{
    public static void Write(WordPaper paper, Material from)
    {
        if (from.Doctrine is not { } doctrine)
            return;
        var rows = from.Rules.Scenario.Teams.Select(team => Row(from, doctrine, team.Actor)).OfType<IReadOnlyList<WordCell>>().ToList();
        if (rows.Count == 0)
            return;
        paper.Heading(2, from.Say($"Orders beside the doctrine’s"));
        paper.Table(
            from.Say($"Orders beside the doctrine’s"), [40, 20, 20, 20],
            [from.Say($"Team"), WordCell.Figure(from.Say($"Alike")), WordCell.Figure(from.Say($"The team alone")), WordCell.Figure(from.Say($"The doctrine alone"))], rows);
        paper.Add(from.Say($"How many orders a team gave as its doctrine would have, whatever the effort, how many were its own idea, and how many only its doctrine would have given. Which they are stands in each turn."), "Note");
    }

    private static IReadOnlyList<WordCell>? Row(Material from, BesideDoctrine doctrine, string actor)
    {
        var turns = from.Review.Turns.Where(turn => doctrine.Knows(turn.Outcome.Turn, actor)).Select(turn => turn.Outcome).ToList();
        var given = turns.SelectMany(turn => turn.Orders.Where(order => order.Actor?.Id == actor).Select(order => doctrine.Same(turn.Turn, order) is not null)).ToList();
        var (alike, own, left) = (given.Count(same => same), given.Count(same => !same), turns.Sum(turn => doctrine.Alone(turn.Turn, actor).Count()));
        return alike + own + left == 0 ? null
            : [WordCell.Name(from.Name(actor)), WordCell.Figure(from.Say($"{alike}")), WordCell.Figure(from.Say($"{own}")), WordCell.Figure(from.Say($"{left}"))];
    }
}
