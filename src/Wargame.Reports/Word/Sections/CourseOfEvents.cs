using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Word.Sections;

/// <summary>What happened, turn by turn: what came, what teams decided and why, what control ruled, what moved.</summary>
internal static class CourseOfEvents
{
    public static void Write(WordPaper paper, Material from)
    {
        if (from.Review.Turns.IsEmpty)
            return;
        paper.Heading(1, from.Say($"What happened, turn by turn"));
        OrdersOfATurn.Explain(paper, from);
        foreach (var turn in from.Review.Turns)
            One(paper, from, turn);
    }

    private static void One(WordPaper paper, Material from, ReviewTurnView turn)
    {
        var outcome = turn.Outcome;
        paper.Heading(2, from.Turn(outcome.Turn));
        paper.Add(outcome.Headline, "Lead");
        paper.Add(string.Join(' ', outcome.Story));
        Listed(paper, from.Say($"What came"), turn.News.Select(news => News(from, news)));
        Decisions(paper, from, outcome.Turn);
        OrdersOfATurn.Write(paper, from, outcome);
        Listed(paper, from.Say($"Cards answered"), turn.Choices);
        Listed(paper, from.Say($"Agreements"), Agreements(from, outcome.Turn));
        Listed(paper, from.Say($"Control’s hand"), Rulings(from, turn));
        Movements(paper, from, outcome);
    }

    private static void Listed(WordPaper paper, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        paper.Heading(3, heading);
        paper.Points(all);
    }

    private static string News(Material from, NewsView news) => news.To.IsEmpty
        ? from.Say($"{news.Inject.Title} (to everyone)")
        : from.Say($"{news.Inject.Title} (to {string.Join(", ", news.To)})");

    private static void Decisions(WordPaper paper, Material from, int turn)
    {
        var taken = from.Review.Decisions.Where(decision => decision.Taken.Turn == turn).ToList();
        if (taken.Count == 0)
            return;
        paper.Heading(3, from.Say($"Decisions and their reasons"));
        paper.Table(
            from.Say($"Decisions and their reasons"), [22, 40, 38], [from.Say($"Who"), from.Say($"What"), from.Say($"Why")],
            [.. taken.Select(decision => (IReadOnlyList<WordCell>)[
                new($"{from.Name(decision.Taken.Actor)}\n{from.Person(decision.Title, decision.Taken.Person)}"), Decided(from, decision),
                decision.Because.Length > 0 ? decision.Because : from.Say($"No reason was given.")])]);
    }

    private static string Decided(Material from, DecisionView decision)
    {
        var what = decision.What.Length > 0 ? decision.What : from.Say($"no orders");
        return decision.Taken.Kind switch
        {
            DecisionKind.Signed => from.Say($"Signed: {what}"),
            DecisionKind.Answered => from.Say($"Answered “{Answer(from, decision.Taken.Choice)}” to {what}"),
            DecisionKind.Chosen => from.Say($"{what}: chose “{decision.Choice}”"),
            DecisionKind.Agreed => from.Say($"Signed the agreement “{what}”"),
            _ => from.Say($"Left the agreement “{what}”"),
        };
    }

    private static string Answer(Material from, string choice) => Enum.TryParse<HostAnswer>(choice, ignoreCase: true, out var answer) ? Answers.Of(from, answer) : choice;

    private static IEnumerable<string> Agreements(Material from, int turn)
    {
        foreach (var agreement in from.Session.Agreements.Where(agreement => agreement.Current is not null))
        {
            var title = agreement.Current!.Text.Title;
            if (agreement.WasSigned && agreement.Current.Turn == turn)
                yield return from.Say($"“{title}” was agreed between {string.Join(", ", agreement.Current.Text.Parties.Select(from.Name))}.");
            if (agreement.Ending is { Denounced: true } ending && ending.FromTurn == turn)
                yield return from.Say($"{from.Name(ending.By)} left “{title}”: {ending.Reason}");
        }
        foreach (var breach in from.Session.Breaches.Where(breach => breach.Turn == turn))
            yield return from.Say($"{from.Name(breach.Party)} broke clause {breach.Clause} of “{from.Session.Agreement(breach.AgreementId)?.Current?.Text.Title ?? ""}”.");
    }

    private static IEnumerable<string> Rulings(Material from, ReviewTurnView turn) =>
    [
        .. turn.Rulings.Select(ruling => from.Say($"{Material.Label(ruling.Slot)}: {from.Change(ruling.Ruling.Change, ruling.Slot.Variable.Unit)}. Reason: {ruling.Ruling.Reason}")),
        .. from.Session.Interventions.Where(made => made.Turn == turn.Outcome.Turn && made.Kind != InterventionKind.Number).Select(made => made.Kind switch
        {
            InterventionKind.Veto => from.Say($"An order was vetoed. Reason: {made.Reason}"),
            InterventionKind.Reverse => from.Say($"A draw of chance was turned round. Reason: {made.Reason}"),
            _ => from.Say($"A rule was switched off. Reason: {made.Reason}"),
        }),
    ];

    private static void Movements(WordPaper paper, Material from, OutcomeView outcome)
    {
        if (outcome.Movements.IsEmpty)
            return;
        paper.Heading(3, from.Say($"What moved most"));
        paper.Table(
            from.Say($"What moved most"), [32, 12, 12, 14, 30],
            [from.Say($"Number"), WordCell.Figure(from.Say($"Before")), WordCell.Figure(from.Say($"After")), WordCell.Figure(from.Say($"Change")), from.Say($"Largest cause")],
            [.. outcome.Movements.Take(Limits.MovesOfATurn).Select(move => (IReadOnlyList<WordCell>)[
                Material.Label(move.Slot), WordCell.Figure(from.Figure(move.Before, move.Slot.Variable.Unit)), WordCell.Figure(from.Figure(move.After, move.Slot.Variable.Unit)),
                WordCell.Figure(from.Change(move.Change, move.Slot.Variable.Unit)), move.Causes.IsEmpty ? "" : move.Causes[0].Label])]);
    }
}
