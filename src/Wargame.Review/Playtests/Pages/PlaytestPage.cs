using System.Globalization;
using System.Net;
using System.Text;

namespace Wargame.Review.Playtests.Pages;

/// <summary>A playtest's report as one page that needs nothing else: no script, no font, no network.</summary>
public sealed class PlaytestPage
{
    private static readonly (double, double) Points = (0, 100);
    private readonly StringBuilder page = new();
    private readonly PlaytestReport report;

    private PlaytestPage(PlaytestReport report) => this.report = report;

    /// <summary>The page as HTML.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(PlaytestReport report)
    {
        var writer = new PlaytestPage(report);
        writer.Head();
        writer.Deciders();
        writer.Mandates();
        writer.Beliefs();
        writer.Ladders();
        writer.Happenings();
        writer.Moves();
        writer.Plays();
        writer.Numbers();
        writer.page.Append("</main></body></html>\n");
        return writer.page.ToString();
    }

    private void Head()
    {
        Add($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Playtest: {E(report.Title)}</title>{PlaytestStyle.Text}</head><body><main>");
        Add($"<h1>{E(report.Title)}</h1><p class=\"lead\">{report.Runs:#,0} plays without people by {report.Casts} casts, {report.Turns} turns each; belief profile {E(report.Profile)}, seed {report.Seed}. The same command gives the same report.</p><div class=\"facts\">");
        Fact(Percent(report.Luck), "of what mandates differ by is luck");
        Fact($"{report.Injects.Count(inject => inject.Share > 0)} of {report.Injects.Length}", "injects came in some play");
        Fact($"{report.Mandates.Sum(mandate => mandate.Lines.Count(line => line.Met > 0))} of {report.Mandates.Sum(mandate => mandate.Lines.Length)}", "objectives were met in some play");
        Fact(report.ClockMinutes > 0 ? $"{report.ClockMinutes:0} min" : "no clocks", $"by the clocks; {report.PlannedMinutes} are planned");
        Raw("</div>");
    }

    private void Fact(string figure, string what) => Add($"<div><b>{E(figure)}</b><span>{E(what)}</span></div>");

    private void Deciders()
    {
        Raw("<h2>What decides: the team, the others, or luck</h2><p>Of the differences between plays in how far each mandate is met: how the team itself was played, how all others were, and the world's chance alone (the same teams under other seeds).</p><table class=\"shares\">");
        foreach (var mandate in report.Mandates)
        {
            var (own, others, luck) = (mandate.Variance.Own, mandate.Variance.Others, mandate.Variance.Luck);
            Add($"<tr><th>{E(mandate.Name)}</th><td><svg viewBox=\"0 0 600 22\" role=\"img\" aria-label=\"own {Percent(own)}, others {Percent(others)}, luck {Percent(luck)}\">");
            var from = 0.0;
            foreach (var (kind, name, share) in new[] { ("own", "own", own), ("others", "others", others), ("luck", "luck", luck) })
            {
                Add($"<rect class=\"{kind}\" x=\"{from * 600:0.#}\" y=\"0\" width=\"{share * 600:0.#}\" height=\"22\"/>");
                if (share > 0.12)
                    Add($"<text class=\"{kind}\" x=\"{from * 600 + 6:0.#}\" y=\"15\">{name} {Percent(share)}</text>");
                from += share;
            }
            Raw("</svg></td></tr>");
        }
        Raw("</table>");
    }

    private void Mandates()
    {
        Raw("<h2>Mandates</h2><p>Share of the mandate that is met, turn by turn. Line: the middle play. Dark: half of all plays. Light: nine in ten.</p><div class=\"cards\">");
        foreach (var mandate in report.Mandates)
        {
            Add($"<section><h3>{E(mandate.Name)}</h3>{FanChart.Of(mandate.Name, "of 100", mandate.ByTurn, Points)}<table>");
            foreach (var line in mandate.Lines)
                Add($"<tr{(line.Met is 0 or 1 ? " class=\"odd\"" : "")}><td>{E(line.Text)}</td><td class=\"bar\">{Bar(line.Met)}</td><td class=\"number\">{Percent(line.Met)}</td></tr>");
            Add($"</table><p class=\"small\">Mean by how it was played: {string.Join(", ", mandate.Tempers.Select(temper => FormattableString.Invariant($"{PlaytestJson.Word(temper.Temper)} {temper.Mean:0}")))}</p></section>");
        }
        PrivateCards();
        Raw("</div>");
    }

    private void PrivateCards()
    {
        if (report.PrivateCards.IsEmpty)
            return;
        Raw("<section><h3>Private cards</h3><p class=\"small\">How often what each card asks held at the end, in all plays.</p><table>");
        foreach (var card in report.PrivateCards)
            Add($"<tr{(card.Met is 0 or 1 ? " class=\"odd\"" : "")}><td>{E(card.Title)} <span class=\"small\">{E(card.Actor)}</span></td><td class=\"bar\">{Bar(card.Met)}</td><td class=\"number\">{Percent(card.Met)}</td></tr>");
        Raw("</table></section>");
    }

    private void Ladders()
    {
        if (report.Ladders.IsEmpty)
            return;
        Raw("<h2>Ladders and endings</h2><div class=\"cards\">");
        foreach (var ladder in report.Ladders)
        {
            Add($"<section><h3>{E(ladder.Name)}</h3><table><tr><th>rung</th><th></th><th class=\"number\">ended</th><th class=\"number\">reached</th></tr>");
            foreach (var (rung, ended, reached) in ladder.Rungs)
                Add($"<tr><td>{E(rung)}</td><td class=\"bar\">{Bar(ended)}</td><td class=\"number\">{Percent(ended)}</td><td class=\"number\">{Percent(reached)}</td></tr>");
            Raw("</table></section>");
        }
        Raw("</div>");
    }

    private void Happenings()
    {
        Raw("<h2>What happens</h2><div class=\"cards\">");
        Happening("Injects", report.Injects);
        Happening("Crises", report.Crises);
        Cards();
        Raw("</div>");
    }

    private void Happening(string title, IReadOnlyCollection<HappeningReport> all)
    {
        if (all.Count == 0)
            return;
        var never = all.Where(one => one.Share == 0).ToList();
        Add($"<section><h3>{title}</h3><p>{(never.Count == 0 ? "Each happened in some play." : $"Never: <b>{string.Join(", ", never.Select(one => E(one.Name)))}</b>.")}</p><table>");
        foreach (var one in all)
            Add($"<tr{(one.Share == 0 ? " class=\"odd\"" : "")}><td>{E(one.Name)}</td><td class=\"bar\">{Bar(one.Share)}</td><td class=\"number\">{Percent(one.Share)}</td></tr>");
        Raw("</table></section>");
    }

    private void Cards()
    {
        if (report.Cards.IsEmpty)
            return;
        Raw("<section><h3>Choices</h3><table><tr><th>card and option</th><th></th><th class=\"number\">chosen</th><th class=\"number\">mandate</th></tr>");
        foreach (var card in report.Cards)
        {
            var matters = card.NeverMatters ? "makes no difference to any mandate" : FormattableString.Invariant($"makes up to {card.Difference:0} points of difference");
            Add($"<tr{(card.NeverMatters ? " class=\"odd\"" : "")}><th colspan=\"4\">{E(card.Title)} <span class=\"small\">asked in {Percent(card.Asked)}, {matters}</span></th></tr>");
            foreach (var (option, share, mean) in card.Options)
                Add($"<tr{(share == 0 ? " class=\"odd\"" : "")}><td>{E(option)}</td><td class=\"bar\">{Bar(share)}</td><td class=\"number\">{Percent(share)}</td><td class=\"number\">{(double.IsNaN(mean) ? "" : mean.ToString("0", CultureInfo.InvariantCulture))}</td></tr>");
        }
        Raw("</table></section>");
    }

    private void Moves()
    {
        Raw("<h2>What pays</h2><p>The orderer's mandate in plays with the instrument less that without it, in points, with the error of that. It goes together; it need not be the cause. "
            + "Marked: surely more than 5 points better (perhaps dominant) or worse (perhaps dominated).</p><table class=\"moves\"><tr><th>actor</th><th>instrument</th><th class=\"number\">used</th><th class=\"number\">points</th><th></th></tr>");
        foreach (var move in report.Moves.OrderBy(move => move.Actor, StringComparer.Ordinal).ThenByDescending(move => move.Lift))
        {
            var verdict = move.IsDominant ? "▲ dominant?" : move.IsDominated ? "▼ dominated?" : "";
            Add($"<tr><td>{E(move.Actor)}</td><td>{E(move.Instrument)}</td><td class=\"number\">{Percent(move.Used)}</td><td class=\"number\">{move.Lift:+0.0;−0.0;0.0} ± {Error(move.Error)}</td><td><b>{verdict}</b></td></tr>");
        }
        Raw("</table>");
        if (!report.NeverOrdered.IsEmpty)
            Add($"<p>Nobody ever ordered: <b>{string.Join(", ", report.NeverOrdered.Select(one => E(one.Id)))}</b>.</p>");
    }

    private void Beliefs()
    {
        if (report.Beliefs.IsEmpty)
            return;
        Add($"<h2>What hangs on a belief</h2><p>The first {report.Beliefs[0].Plays} plays again, with the same teams and the same chance, in the world as others believe it to be: points more or less of each mandate, with the error of that.</p><table class=\"moves\"><tr><th>mandate</th>");
        foreach (var belief in report.Beliefs)
            Add($"<th class=\"number\">{E(belief.Name)}</th>");
        Raw("</tr>");
        for (var place = 0; place < report.Mandates.Length; place++)
        {
            Add($"<tr><td>{E(report.Mandates[place].Name)}</td>");
            foreach (var shift in report.Beliefs.Select(belief => belief.Shifts[place]))
                Add($"<td class=\"number\">{shift.Points:+0.0;−0.0;0.0} ± {Error(shift.Error)}</td>");
            Raw("</tr>");
        }
        Raw("</table>");
    }

    private void Plays()
    {
        Add($"<h2>Plays worth opening</h2><p>For each mandate the play in which it came out worst, the middle one and the best. <code>wargame playtest {E(report.Scenario)} --runs {report.Runs} --seed {report.Seed} --profile {E(report.Profile)} --open PLAY</code> puts one into a data folder as a session: a server shows it with its review, turn by turn and cause by cause.</p><table class=\"moves\"><tr><th>mandate</th><th class=\"number\">worst</th><th class=\"number\">middle</th><th class=\"number\">best</th></tr>");
        foreach (var mandate in report.Mandates)
        {
            Add($"<tr><td>{E(mandate.Name)}</td>");
            foreach (var play in report.Notable.Where(play => play.Actor == mandate.Actor).OrderBy(play => play.Rank))
                Add($"<td class=\"number\">play {play.Play} <span class=\"small\">({play.Score:0} points)</span></td>");
            Raw("</tr>");
        }
        Raw("</table>");
    }

    private static string Error(double error) => double.IsFinite(error) ? error.ToString("0.0", CultureInfo.InvariantCulture) : "?";

    private void Numbers()
    {
        Raw("<h2>Every number</h2><p>Numbers that moved in any play, turn by turn.</p>");
        foreach (var entity in report.Numbers.GroupBy(number => number.Slot.Entity.Id))
        {
            Add($"<details open><summary>{E(entity.First().Entity)}</summary><div class=\"fans\">");
            foreach (var number in entity)
            {
                var gauge = number.Slot.Variable.Kind == World.Definition.VariableKind.Gauge;
                var unit = number.Slot.Variable.Unit.ToString();
                Add($"<figure>{FanChart.Of($"{number.Variable} of {number.Entity}", unit, number.ByTurn, gauge ? Points : null)}<figcaption>{E(number.Variable)}{(gauge ? "" : $" <span class=\"small\">{E(unit)}</span>")}</figcaption></figure>");
            }
            Raw("</div></details>");
        }
    }

    private static string Bar(double share) => FormattableString.Invariant($"<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/><rect class=\"own\" width=\"{share * 100:0.#}\" height=\"10\"/></svg>");

    // What happened once in ten thousand plays did happen.
    private static string Percent(double share) => share is > 0 and < 0.005 ? "<1\u00a0%" : share is < 1 and >= 0.995 ? ">99\u00a0%" : FormattableString.Invariant($"{share * 100:0}\u00a0%");

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private void Add(FormattableString html) => page.Append(html.ToString(CultureInfo.InvariantCulture));

    private void Raw(string html) => page.Append(html);
}
