using Wargame.Cli.Output;
using Wargame.Review.Across.Shares;

namespace Wargame.Cli.Compare.Shares;

/// <summary>Who made the difference, for eyes: a line for each number, the largest part first.</summary>
internal static class ShareTable
{
    /// <summary>Writes the board, the mandates and the most different of the other numbers.</summary>
    /// <param name="shared">The difference, shared out.</param>
    /// <param name="headlines">How many of its numbers are the board's and the mandates'.</param>
    /// <param name="top">How many others are told.</param>
    /// <param name="terminal">The terminal.</param>
    public static void Write(SharedDifference shared, int headlines, int top, Terminal terminal)
    {
        terminal.Heading("Who made the difference:");
        terminal.Heading(ShareWords.Means(shared));
        terminal.Heading(ShareWords.Runs(shared));
        if (shared.Players.IsEmpty)
            terminal.Heading("No team decided otherwise.");
        var table = Tables.Of("", ">difference", "of it");
        foreach (var number in shared.Numbers.Take(headlines + top).Where(number => number.Difference != 0 || !ShareWords.Parts(shared, number).IsEmpty))
        {
            table.Row(
                number.Number.Name, number.Difference == 0 ? "0" : BesideWords.Change(number.Difference, number.Number.Unit),
                string.Join(", ", ShareWords.Parts(shared, number).Select(part => $"{part.Name} {part.Words(number.Number.Unit)}")));
        }

        if (table.Rows.Count == 0)
            terminal.Heading("");
        else
            terminal.Write(table);
    }
}
