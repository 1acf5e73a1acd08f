using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Statements;

namespace Wargame.Reports.Word.Sections;

/// <summary>What teams said in public, beside what they ordered in the same turn and what the judges made of it.</summary>
internal static class Statements
{
    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(2, from.Say($"Public statements and what was done"));
        var made = PublicStatement.Of(from.Session);
        if (made.IsEmpty)
            paper.Add(from.Say($"No team made a public statement."));
        paper.Table(
            from.Say($"Public statements and what was done"), [12, 14, 30, 24, 20],
            [from.Say($"Turn"), from.Say($"Who promised"), from.Say($"Said"), from.Say($"Orders of that turn"), from.Say($"Kept?")],
            [.. made.Select(one => (IReadOnlyList<WordCell>)[
                from.Turn(one.Message.Turn), WordCell.Name(from.Name(one.Message.From)), one.Message.Text, new("") { Points = [.. Orders(from, one)] }, Verdict(from, one)])]);
    }

    private static IEnumerable<string> Orders(Material from, PublicStatement made) => from.Review.Turns.Where(turn => turn.Outcome.Turn == made.Message.Turn)
        .SelectMany(turn => turn.Outcome.Orders).Where(order => order.Actor?.Id == made.Message.From).Select(FigureWords.Order);

    private static string Verdict(Material from, PublicStatement made) => made.Verdict switch
    {
        StatementVerdict.Kept => from.Say($"kept: {made.Because}"),
        StatementVerdict.Broken => from.Say($"broken: {made.Because}"),
        _ => made.Because.Length > 0 ? made.Because : from.Say($"open"),
    };
}
