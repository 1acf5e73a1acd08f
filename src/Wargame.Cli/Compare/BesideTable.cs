using System.Collections.Immutable;
using System.Globalization;
using Wargame.Cli.Compare.Shares;
using Wargame.Cli.Output;
using Wargame.Review.Across;
using Wargame.Review.Across.Shares;

namespace Wargame.Cli.Compare;

/// <summary>Sessions side by side for eyes: where they parted, how they ended, and what differs most.</summary>
internal static class BesideTable
{
    public static void Write(SessionsBeside beside, SharedDifference? shared, int top, Terminal terminal)
    {
        terminal.Heading($"{beside.Sessions[0].Rules.Scenario.Title}: {Words.Count(beside.Sessions.Length, "session")} after {BesideWords.Turn(beside, beside.Turns)}");
        foreach (var session in beside.Sessions)
            terminal.Heading($"  {session.Name}: {BesideWords.About(session)}");
        foreach (var note in BesideWords.Notes(beside))
            terminal.Heading(note);
        terminal.Heading("");
        foreach (var parting in beside.Partings)
            WriteParting(beside, parting, terminal);
        if (shared is not null)
            ShareTable.Write(shared, beside.Board.Length + beside.Scores.Length, top, terminal);
        if (beside.Endings.Length + beside.Crises.Length > 0)
            WriteEndings(beside, terminal);
        Write("Mandates, points of 100", beside, beside.Scores, terminal);
        Write("The shared board", beside, beside.Board, terminal);
        if (beside.Numbers.IsEmpty)
            terminal.Heading("No number of the world ever differs.");
        else
            Write("What differs most at the end, in points of a gauge or per cent of the most that another number comes to", beside, [.. beside.Numbers.Take(top)], terminal);
        if (beside.Numbers.Length > top)
            terminal.Error.WriteLine(FormattableString.Invariant($"note: {beside.Numbers.Length - top} more numbers differ; see --top"));
    }

    private static void WriteParting(SessionsBeside beside, Parting parting, Terminal terminal)
    {
        terminal.Heading(BesideWords.Parted(beside, parting));
        foreach (var (session, what) in BesideWords.First(beside, parting))
            terminal.Heading(session.Length == 0 ? $"  {what}" : $"  only in {session}: {what}");
        terminal.Heading("");
    }

    private static void WriteEndings(SessionsBeside beside, Terminal terminal)
    {
        terminal.Heading("Endings and crises:");
        var table = Tables.Of(["", .. beside.Sessions.Select(session => session.Name)]);
        foreach (var ending in beside.Endings)
            table.Row([ending.Name, .. ending.Rungs]);
        foreach (var crisis in beside.Crises)
            table.Row([crisis.Name, .. BesideWords.Outbreaks(crisis)]);
        terminal.Write(table);
    }

    private static void Write(string title, SessionsBeside beside, ImmutableArray<NumberBeside> numbers, Terminal terminal)
    {
        if (numbers.IsEmpty)
            return;
        terminal.Heading(title + ":");
        var table = Tables.Of(["", .. beside.Sessions.Select(session => ">" + session.Name), ">difference", ">from turn"]);
        foreach (var number in numbers)
            table.Row([number.Number.Name, .. number.Courses.Select(course => BesideWords.Figure(course[^1], number.Number.Unit)), BesideWords.Change(number.Difference, number.Number.Unit),
                number.FirstTurn?.ToString(CultureInfo.InvariantCulture) ?? ""]);
        terminal.Write(table);
    }
}
