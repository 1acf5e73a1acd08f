using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Markdig;
using Wargame.Reports.Replay.Maps;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Replay;

/// <summary>A moment as a part of the page.</summary>
internal static class SceneHtml
{
    private const double Full = 100 * World.Limits.Milli;

    public static XElement Of(ReplayWords words, Scene scene, ReplayMap? map) => new(
        "section", new XAttribute("class", "scene"), new XAttribute("id", FormattableString.Invariant($"turn-{scene.Turn}")),
        Html.Text("h2", words.Turn(scene.Turn)), Html.Text("p", ReplayWords.Plain(scene.Outcome?.Headline ?? ""), "lead"),
        scene.Outcome?.Story.Select(sentence => Html.Text("p", ReplayWords.Plain(sentence))),
        new XElement(
            "div", new XAttribute("class", "two"),
            new XElement(
                "div", map?.At(words, scene.Map), Numbers(words, words.Say($"The shared board"), scene.Board), Numbers(words, words.Say($"Numbers as they were told"), scene.Numbers),
                scene.Teams.SelectMany(team => TeamHtml.Mandate(words, team, scene.Teams.Length == 1)), Html.Text("p", "")),
            new XElement(
                "div", News(words, scene.News),
                TeamHtml.Decisions(words, scene.Teams),
                Html.List(words.Say($"Orders"), scene.Outcome?.Orders.Select(order => Order(words, order)) ?? []),
                Html.List(words.Say($"What moved most"), scene.Outcome?.Movements.Select(move => Movement(words, move)) ?? []),
                Html.List(words.Say($"Messages"), scene.Talk.SelectMany(reading => Messages(words, reading.Conversation, scene.Since))),
                Html.List(words.Say($"Agreements"), Agreements(words, scene.Agreements)),
                Html.List(words.Say($"Chapters and comments"), scene.Remarks.Select(remark => remark.Kind == RemarkKind.Chapter ? words.Say($"Chapter: {remark.Text}") : ReplayWords.Plain(remark.Text))),
                scene.Hash.Length > 0 ? Html.Text("p", words.Say($"State hash after the turn: {scene.Hash}"), "note") : Html.Text("p", ""))));

    /// <summary>What came, each with its text under its title.</summary>
    private static IEnumerable<XElement> News(ReplayWords words, ImmutableArray<NewsView> news) => news.IsEmpty
        ? []
        :
        [
            Html.Text("h3", words.Say($"What came")),
            new XElement("ul", news.Select(one => new XElement(
                "li", Html.Text("strong", ReplayWords.Plain(one.Inject.Title)), Html.Text("p", ReplayWords.Plain(Markdown.ToPlainText(one.Inject.Text).Trim()), "told")))),
        ];

    private static IEnumerable<XElement> Numbers(ReplayWords words, string heading, ImmutableArray<NumberView> numbers) => numbers.IsEmpty
        ? []
        : [Html.Text("h3", heading), new XElement("table", numbers.Select(number => Number(words, number)))];

    private static XElement Number(ReplayWords words, NumberView number) => new(
        "tr", new XElement("th", new XAttribute("scope", "row"), ReplayWords.Label(number.Name, number.Entity)), new XElement("td", Course(number)), Html.Text("td", words.Told(number), "figure"));

    /// <summary>The course as far as it was told by then: a small line, without words, for the figure stands beside it.</summary>
    private static object Course(NumberView number)
    {
        if (number.Level < DisclosureLevel.Confirmed || number.Course.Length < 2)
            return "–";
        var (low, high) = number.Unit == Unit.Points ? (0, Full) : (number.Course.Min(), (double)number.Course.Max());
        var reach = Math.Max(1, high - low);
        var points = number.Course.Select((value, place) => FormattableString.Invariant($"{100.0 * place / (number.Course.Length - 1):0.#},{24 - 22 * (value - low) / reach:0.#}"));
        return new XElement(
            "svg", new XAttribute("viewBox", "-2 0 104 26"), new XAttribute("width", 104), new XAttribute("height", 26), new XAttribute("aria-hidden", "true"),
            new XElement("polyline", new XAttribute("points", string.Join(' ', points)), "\u00a0"));
    }

    private static string Order(ReplayWords words, RevealedOrder order)
    {
        var what = FigureWords.Order(order);
        var who = order.Actor?.Name ?? words.Say($"Somebody");
        var level = order.Level > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({order.Level / 10} %)") : "";
        return order.Told switch
        {
            DisclosureLevel.Confirmed => ReplayWords.Plain($"{who}: {what}{level}"),
            DisclosureLevel.Rumour => words.Say($"A rumour: {who}: {what}{level}"),
            _ => words.Say($"An estimate: {who}: {what}{level}"),
        };
    }

    private static string Movement(ReplayWords words, Movement move)
    {
        var unit = move.Slot.Variable.Unit;
        var cause = move.Causes.IsEmpty ? "" : $" ({move.Causes[0].Label})";
        return ReplayWords.Plain($"{ReplayWords.Label(move.Slot.Variable.Name, move.Slot.Entity)}: {words.Figure(move.Before, unit)} → {words.Figure(move.After, unit)}, {words.Change(move.Change, unit)}{cause}");
    }

    private static IEnumerable<string> Messages(ReplayWords words, ConversationView talk, DateTimeOffset since) => talk.Conversation.Messages.Where(message => message.At > since).Select(message =>
    {
        var from = message.As.Length > 0 ? message.As : words.Name(message.From);
        var to = string.Join(", ", talk.Conversation.Members.Where(member => member != message.From).Select(words.Name));
        return ReplayWords.Plain(to.Length > 0 ? $"{from} → {to}: {message.Text}" : $"{from}: {message.Text}");
    });

    private static IEnumerable<string> Agreements(ReplayWords words, AgreementsView view) =>
    [
        .. view.Agreements.Where(agreement => agreement.Standing is not Standing.Draft && agreement.Title.Length > 0)
            .Select(agreement => ReplayWords.Plain($"“{agreement.Title}”: {string.Join(", ", agreement.Parties.Select(party => words.Name(party.Id)))}")),
        .. view.Breaches.Where(breach => !breach.Proposed).Select(breach => words.Say($"{words.Name(breach.Breach.Party)} broke clause {breach.Breach.Clause} of “{breach.Title}”.")),
    ];
}
