using System.Globalization;
using Wargame.Cli.Output;
using Wargame.Review.Playtests;

namespace Wargame.Cli.Playtest;

/// <summary>A playtest's report for the terminal: what an author looks at before opening the page. No table is wider than 100 columns.</summary>
internal static class PlaytestSummary
{
    private const int Actor = 24;
    private const int Id = 34;
    private const int Orderers = 44;

    /// <summary>Writes it.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="terminal">Where it goes.</param>
    public static void Write(PlaytestReport report, Terminal terminal)
    {
        terminal.Heading(FormattableString.Invariant($"{report.Scenario}: {report.Runs} plays by {report.Casts} casts, profile {report.Profile}, seed {report.Seed}"));
        Deciders(report, terminal);
        Lines(report, terminal);
        PrivateCards(report, terminal);
        NeverOrdered(report, terminal);
        Plays(report, terminal);
        List("Choices that never mattered", report.Cards.Where(card => card.NeverMatters).Select(card => card.Id), terminal);
        List("Injects that never came", report.Injects.Where(inject => inject.Share == 0).Select(inject => inject.Id), terminal);
        List("Crises that never broke out", report.Crises.Where(crisis => crisis.Share == 0).Select(crisis => crisis.Id), terminal);
    }

    private static void Deciders(PlaytestReport report, Terminal terminal)
    {
        var table = Tables.Of("mandate of", ">one in twenty", ">middle", ">one in twenty", ">own doing", ">others'", ">luck");
        foreach (var mandate in report.Mandates)
        {
            var end = mandate.ByTurn[^1];
            table.Row(Cut(mandate.Actor, Actor), Number(end.Low), Number(end.Middle), Number(end.High), Percent(mandate.Variance.Own), Percent(mandate.Variance.Others), Percent(mandate.Variance.Luck));
        }
        terminal.Write(table);
    }

    private static void Lines(PlaytestReport report, Terminal terminal)
    {
        var table = Tables.Of("mandate of", "line", ">weight", ">met", ">partly", "");
        foreach (var mandate in report.Mandates)
        {
            foreach (var line in mandate.Lines)
                table.Row(Cut(mandate.Actor, Actor), Cut(line.Id, Id), Number(line.Weight), Percent(line.Met), Percent(line.Partly), Mark(line.Met));
        }
        terminal.Write(table);
    }

    private static void PrivateCards(PlaytestReport report, Terminal terminal)
    {
        if (report.PrivateCards.IsEmpty)
            return;
        var table = Tables.Of("private card of", "card", ">met", "");
        foreach (var card in report.PrivateCards)
            table.Row(Cut(card.Actor, Actor), Cut(card.Id, Id), Percent(card.Met), Mark(card.Met));
        terminal.Write(table);
    }

    private static void Plays(PlaytestReport report, Terminal terminal)
    {
        var table = Tables.Of("mandate of", ">worst play", ">middle play", ">best play");
        foreach (var mandate in report.Notable.GroupBy(play => play.Actor))
            table.Row([Cut(mandate.Key, Actor), .. mandate.OrderBy(play => play.Rank).Select(play => FormattableString.Invariant($"{play.Play} ({play.Score:0})"))]);
        terminal.Write(table);
    }

    private static void NeverOrdered(PlaytestReport report, Terminal terminal)
    {
        if (report.NeverOrdered.IsEmpty)
        {
            terminal.Heading("Instruments that nobody ordered: none");
            return;
        }
        var table = Tables.Of("never ordered", "who may order it", "in a doctrine");
        foreach (var instrument in report.NeverOrdered)
            table.Row(Cut(instrument.Id, Id), Cut(string.Join(", ", instrument.Orderers), Orderers), instrument.Wanted ? "yes" : "no");
        terminal.Write(table);
    }

    private static void List(string what, IEnumerable<string> ids, Terminal terminal)
    {
        var all = string.Join(", ", ids);
        terminal.Heading($"{what}: {(all.Length == 0 ? "none" : all)}");
    }

    private static string Mark(double share) => share switch { 0 => "never", 1 => "always", _ => "" };

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    // What happened once in ten thousand plays did happen.
    private static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<1 %",
        >= 0.995 and < 1 => ">99 %",
        _ => Number(share * 100) + " %",
    };
}
