using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Wargame.Cli.Compare.Shares;
using Wargame.Review.Across;
using Wargame.Review.Across.Shares;

namespace Wargame.Cli.Compare;

/// <summary>Sessions side by side as one page that needs nothing else: no script, no font, no network.</summary>
internal sealed class BesidePage
{
    private const int Few = 18;
    private const double Track = 600;
    private readonly StringBuilder page = new();
    private readonly SessionsBeside beside;

    private BesidePage(SessionsBeside beside) => this.beside = beside;

    /// <summary>The page.</summary>
    /// <param name="beside">The sessions.</param>
    /// <param name="shared">Who made the difference; null where there is nothing to share out.</param>
    public static string Of(SessionsBeside beside, SharedDifference? shared)
    {
        var writer = new BesidePage(beside);
        writer.Head();
        writer.Partings();
        if (shared is not null)
            writer.Raw(ShareSection.Of(shared, beside.Board.Length + beside.Scores.Length + Few));
        writer.Mandates();
        writer.Endings();
        writer.Courses("The shared board", [.. beside.Board.Where(number => number.FirstTurn is not null)]);
        writer.Courses("What differs most", [.. beside.Numbers.Take(Few)]);
        writer.All();
        writer.page.Append("</main></body></html>\n");
        return writer.page.ToString();
    }

    private void Head()
    {
        var title = beside.Sessions[0].Rules.Scenario.Title;
        Add($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{E(title)}: {beside.Sessions.Length} sessions</title>{BesideStyle.Text}</head><body><main>");
        Add($"<p class=\"kicker\">{beside.Sessions.Length} sessions side by side, after {E(BesideWords.Turn(beside, beside.Turns))}</p><h1>{E(title)}</h1><ul class=\"sessions\">");
        for (var session = 0; session < beside.Sessions.Length; session++)
            Add($"<li class=\"t{session}\"><span class=\"badge\">{CourseChart.Letter(session)}</span><b>{E(beside.Sessions[session].Name)}</b><span class=\"muted\">{E(BesideWords.About(beside.Sessions[session]))}</span></li>");
        Raw("</ul>");
        var notes = BesideWords.Notes(beside).ToList();
        if (notes.Count > 0)
            Add($"<ul class=\"notes\">{string.Concat(notes.Select(note => $"<li>{E(note)}</li>"))}</ul>");
    }

    private void Partings()
    {
        Raw("<h2>Where the courses parted</h2>");
        foreach (var parting in beside.Partings)
        {
            Add($"<div class=\"parting\"><p class=\"big\">{E(BesideWords.Parted(beside, parting))}</p><ul>");
            foreach (var (session, what) in BesideWords.First(beside, parting))
                Add($"<li{(session.Length == 0 ? "" : $" class=\"t{Place(session)}\"")}>{(session.Length == 0 ? "" : $"<b>{CourseChart.Letter(Place(session))}</b> ")}{E(what)}</li>");
            Raw("</ul></div>");
        }
    }

    private int Place(string session) => Enumerable.Range(0, beside.Sessions.Length).First(place => beside.Sessions[place].Name == session);

    private void Mandates()
    {
        if (beside.Scores.IsEmpty)
            return;
        Raw("<h2>How the mandates ended</h2><p class=\"muted\">Points of 100: how far each team's objectives were met.</p>");
        foreach (var score in beside.Scores)
            Add($"<div class=\"rank\"><b>{E(score.Number.Name)}</b>{Marks(score)}</div>");
    }

    // Sessions that end at the same place stand one above the other.
    private string Marks(NumberBeside score)
    {
        var ends = score.Courses.Select(course => course[^1] / (double)World.Limits.Milli).ToList();
        var told = string.Join(", ", ends.Select((end, session) => FormattableString.Invariant($"{beside.Sessions[session].Name} {end:0}")));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"-14 0 {Track + 28} {22 + (22 * Levels(ends))}\" role=\"img\" aria-label=\"{E($"{score.Number.Name}: {told}")}\"><line class=\"track\" x1=\"0\" x2=\"{Track}\" y1=\"13\" y2=\"13\"/>");
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{tick * Track / 100:0.#}\" y=\"{20 + (22 * Levels(ends))}\" text-anchor=\"middle\">{tick}</text>");
        for (var session = 0; session < ends.Count; session++)
        {
            var (x, y) = (ends[session] * Track / 100, 13 + (22 * Level(ends, session)));
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"mark t{session}\" cx=\"{x:0.#}\" cy=\"{y}\" r=\"11\"/><text class=\"in\" x=\"{x:0.#}\" y=\"{y + 4.5}\" text-anchor=\"middle\">{CourseChart.Letter(session)}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static int Levels(List<double> ends) => Enumerable.Range(0, ends.Count).Max(session => Level(ends, session)) + 1;

    private static int Level(List<double> ends, int session) => Enumerable.Range(0, session).Count(before => Math.Abs(ends[before] - ends[session]) < 4);

    private void Endings()
    {
        if (beside.Endings.IsEmpty && beside.Crises.IsEmpty)
            return;
        Raw("<h2>Endings and crises</h2><div class=\"scroll\"><table class=\"words\"><tr><th></th>");
        Heads();
        foreach (var ending in beside.Endings)
            Add($"<tr{(ending.IsSame ? "" : " class=\"differs\"")}><th>{E(ending.Name)}</th>{string.Concat(ending.Rungs.Select(rung => $"<td>{E(rung)}</td>"))}</tr>");
        foreach (var crisis in beside.Crises)
            Add($"<tr{(crisis.Began.Distinct().Count() == 1 ? "" : " class=\"differs\"")}><th>{E(crisis.Name)}</th>{string.Concat(BesideWords.Outbreaks(crisis).Select(began => $"<td>{E(began)}</td>"))}</tr>");
        Raw("</table></div>");
    }

    private void Heads()
    {
        for (var session = 0; session < beside.Sessions.Length; session++)
            Add($"<th scope=\"col\">{CourseChart.Letter(session)} {E(beside.Sessions[session].Name)}</th>");
        Raw("</tr>");
    }

    private void Courses(string title, ImmutableArray<NumberBeside> numbers)
    {
        if (numbers.IsEmpty)
            return;
        Add($"<h2>{E(title)}</h2><div class=\"courses\">");
        foreach (var number in numbers)
            Add($"<figure><figcaption><h3>{E(number.Number.Name)}</h3><span>{E(Apart(number))}</span></figcaption>{CourseChart.Of(beside, number)}</figure>");
        Raw("</div>");
    }

    private string Apart(NumberBeside number) => number.FirstTurn is { } turn
        ? $"apart from {BesideWords.Turn(beside, turn)} on{(number.Difference == 0 ? "; together again at the end" : $", {BesideWords.Change(number.Difference, number.Number.Unit)} at the end")}"
        : "never apart";

    private void All()
    {
        Raw("<h2>Every number that differs</h2>");
        if (beside.Numbers.IsEmpty)
        {
            Raw("<p>No number of the world ever differs.</p>");
            return;
        }

        Add($"<details><summary>{beside.Numbers.Length} numbers, the most different at the end first</summary><div class=\"scroll\"><table><tr><th></th>");
        Heads();
        foreach (var number in beside.Numbers)
            Add($"<tr><th>{E(number.Number.Name)}</th>{string.Concat(number.Courses.Select(course => $"<td>{E(BesideWords.Figure(course[^1], number.Number.Unit))}</td>"))}</tr>");
        Raw("</table></div></details>");
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private void Add(FormattableString html) => page.Append(html.ToString(CultureInfo.InvariantCulture));

    private void Raw(string html) => page.Append(html);
}
