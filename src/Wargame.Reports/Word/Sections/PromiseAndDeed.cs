using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Word.Sections;

/// <summary>Agreements beside what was done, and requests beside their answers.</summary>
internal static class PromiseAndDeed
{
    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Promise and deed"));
        Agreements(paper, from);
        Statements.Write(paper, from);
        Requests(paper, from);
        TimeToAnswer.Write(paper, from);
        OwnWay.Write(paper, from);
    }

    private static void Agreements(WordPaper paper, Material from)
    {
        paper.Heading(2, from.Say($"Agreements and how they were kept"));
        var signed = from.Review.Agreements.Agreements.Where(agreement => agreement.FromTurn > 0 && agreement.Versions.Length > 0).ToList();
        if (signed.Count == 0)
            paper.Add(from.Say($"No agreement came into force."));
        paper.Table(
            from.Say($"Agreements and how they were kept"), [24, 18, 34, 24], [from.Say($"Agreement"), from.Say($"Who promised"), from.Say($"What"), from.Say($"Kept?")],
            [.. signed.SelectMany(agreement => agreement.Versions[^1].Clauses.Select(clause => (IReadOnlyList<WordCell>)[
                agreement.Title, WordCell.Name(clause.Party.Name), Words(from, clause), Kept(from, agreement, clause)]))]);
    }

    private static string Words(Material from, ClauseView view)
    {
        var clause = view.Clause;
        var orders = view.Instruments.IsEmpty ? from.Say($"any order") : string.Join(", ", view.Instruments.Select(instrument => instrument.Name));
        var what = view.Target is { } target ? from.Say($"{orders}, {target}") : orders;
        var until = view.UntilLabel;
        var term = clause.Kind switch
        {
            TermKind.Abstain => from.Say($"Not to run {what}, until {until}"),
            TermKind.Keep => from.Say($"To keep up {what}, until {until}"),
            TermKind.AtMost => from.Say($"{Number(view)} at most {Bound(from, view)}, until {until}"),
            TermKind.AtLeast => from.Say($"{Number(view)} at least {Bound(from, view)}, until {until}"),
            _ => "",
        };
        var text = string.Join(". ", ((string[])[term, clause.Text]).Where(part => part.Length > 0));
        return clause.Secret ? from.Say($"{text} (secret)") : text;
    }

    private static string Number(ClauseView view) => view.Slot is { } slot ? Material.Label(slot) : view.Clause.Number;

    private static string Bound(Material from, ClauseView view) => view.Slot is { } slot ? from.Figure(view.Clause.Amount, slot.Variable.Unit) : from.Plain(view.Clause.Amount);

    private static string Kept(Material from, AgreementView agreement, ClauseView clause)
    {
        var broken = from.Review.Agreements.Breaches
            .Where(breach => !breach.Proposed && breach.Breach.AgreementId == agreement.Id && breach.Clause.Number == clause.Number).Select(breach => breach.TurnLabel).ToList();
        if (broken.Count > 0)
            return from.Say($"Broken: {string.Join(", ", broken)}");
        if (clause.Clause.Kind == TermKind.Promise)
            return from.Say($"Nobody reported a breach; only people can judge it");
        return agreement.Ending is { Denounced: true } && agreement.EndedBy is { } by ? from.Say($"Kept until {from.Name(by.Id)} left") : from.Say($"Kept");
    }

    private static void Requests(WordPaper paper, Material from)
    {
        paper.Heading(2, from.Say($"Requests and answers"));
        var asked = from.Review.Turns.SelectMany(turn => turn.Outcome.Orders.Where(order => order.Answer is not null && order.Host is not null && order.Actor is not null)
            .Where(order => from.Session.IsSeated(order.Actor!.Id) || from.Session.IsSeated(order.Host!.Id)).Select(order => (turn.Outcome.Turn, Order: order))).ToList();
        if (asked.Count == 0)
            paper.Add(from.Say($"No team was asked for its consent, and none asked."));
        var timed = from.Recording is not null;
        paper.Table(
            from.Say($"Requests and answers"), timed ? [12, 19, 29, 30, 10] : [14, 18, 32, 36],
            [from.Say($"Turn"), from.Say($"Who asked"), from.Say($"For what"), from.Say($"Answer"), .. timed ? [WordCell.Figure(from.Say($"Waited"))] : Array.Empty<WordCell>()],
            [.. asked.Select(one => (IReadOnlyList<WordCell>)[
                from.Rules.Scenario.TurnLabel(one.Turn), WordCell.Name(one.Order.Actor!.Name), FigureWords.Order(one.Order), Answers.Fate(from, one.Order),
                .. timed ? [WordCell.Figure(TimeToAnswer.Waited(from, one.Order.OrderId))] : Array.Empty<WordCell>()])]);
    }
}
