using Wargame.Sessions;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Views;
using Wargame.World.Turn;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>What the script and the white cell brought about.</summary>
internal static class ControlTables
{
    /// <summary>An inject a row.</summary>
    public static ITableMaker Injects { get; } = new TableMaker<NewsView>("injects", "News that reached the reader: injects, and what else was reported.", witness => witness.Last.News.Reverse(),
    [
        Whole<NewsView>("turn", "turn, from 1", "When it came.", news => news.Turn),
        Text<NewsView>("inject", "id", "The inject.", news => news.Inject.Id),
        Text<NewsView>("title", "", "Its headline.", news => news.Inject.Title),
        Text<NewsView>("channel", "", "How it arrived.", news => news.Inject.Channel.Word()),
        Text<NewsView>("sender", "", "Who seems to say it.", news => news.Inject.From.OrNothing()),
        Truth<NewsView>("private", "Whether it came to some teams only.", news => news.Private),
        Text<NewsView>("to", "", "The teams that got it; in the full edition alone.", news => string.Join(", ", news.To).OrNothing()),
    ]);

    /// <summary>A ruling a row.</summary>
    public static ITableMaker Rulings { get; } = new TableMaker<RulingRow>("rulings", "Where control laid its hand on a turn, as far as the reader can see it.", RulingsOf,
    [
        Whole<RulingRow>("turn", "turn, from 1", "The turn that it changed.", row => row.Turn),
        Text<RulingRow>("kind", "number, veto, reverse, rule-off", "On what: a number, an order, a draw, a rule.", row => row.Kind.Word()),
        Text<RulingRow>("subject", "key, id or name", "Which.", row => row.Subject),
        Figure<RulingRow>("change", "the number's unit", "What was added to a number; empty otherwise.", row => row.Change?.Units()),
        Whole<RulingRow>("change_milli", "thousandths of the unit", "The same, exact.", row => row.Change),
        Text<RulingRow>("because", "", "Control's reason; in the full edition alone.", row => row.Because),
    ]);

    /// <summary>A line of the evaluation guide a row.</summary>
    public static ITableMaker Observations { get; } = new TableMaker<Observation>("observations", "A line of the exercise evaluation guide; a team's edition has its own.",
        witness => witness.Recording.End.Observations.Where(made => witness.IsTold(made.Actor)),
    [
        Text<Observation>("observation", "id", "The line.", made => made.Id),
        Whole<Observation>("turn", "turn, 0 in the lobby", "When it was written.", made => made.Turn),
        Text<Observation>("phase", "", "The phase.", made => made.Phase.Word()),
        Moment<Observation>("observed_at", "The time.", made => made.At),
        Text<Observation>("evaluator", "pseudonym", "Who wrote it.", made => made.WatcherId),
        Text<Observation>("actor", "id", "The team; empty for the whole room.", made => made.Actor.OrNothing()),
        Text<Observation>("task", "", "What was to be done.", made => made.Task),
        Text<Observation>("rating", "performed, some-challenges, major-challenges, unable", "How it was performed (P, S, M, U).", made => made.Rating.Word()),
        Text<Observation>("text", "", "What was observed.", made => made.Text.OrNothing()),
    ]);

    /// <summary>An answer of the hot wash a row.</summary>
    public static ITableMaker HotWash { get; } = new TableMaker<AnswerRow>("hot_wash", "An answer of the hot wash, which nothing leads back to its author; other editions than the full one have those that control showed to everybody.", AnswersOf,
    [
        Text<AnswerRow>("question", "id", "The question.", row => row.Question),
        Text<AnswerRow>("asked", "", "The question in words.", row => row.Asked),
        Text<AnswerRow>("group", "", "The answers that it was put together with.", row => row.Group.OrNothing()),
        Text<AnswerRow>("answer", "", "What was answered.", row => row.Answer),
        Truth<AnswerRow>("shown", "Whether control showed it to everybody.", row => row.Shown),
    ]);

    private static IEnumerable<RulingRow> RulingsOf(Witness witness) => witness.SeesAll
        ? witness.Recording.Played.Turns.SelectMany(record => record.Inputs.Rulings.Select(ruling => Of(record, ruling)))
            .Concat(witness.Recording.Played.Interventions.Where(made => made.Kind != InterventionKind.Number).Select(made => new RulingRow(made.Turn, made.Kind, made.Subject, null, made.Reason)))
            .OrderBy(row => row.Turn)
        : witness.Explanations.SelectMany(change => change.Causes.Where(cause => cause.Sort == CauseSort.Ruling)
            .Select(cause => new RulingRow(change.Turn, InterventionKind.Number, change.Slot.Key, cause.Amount, null))).OrderBy(row => row.Turn);

    private static RulingRow Of(TurnRecord record, Ruling ruling) => new(record.Turn, InterventionKind.Number, ruling.Slot, ruling.Change, ruling.Reason);

    private static IEnumerable<AnswerRow> AnswersOf(Witness witness) =>
        from view in witness.HotWash
        from cluster in view.Clusters
        from answer in cluster.Answers
        select new AnswerRow(view.Question.Id, view.Question.Ask, cluster.Name, answer.Text, answer.Shown);

    private sealed record RulingRow(int Turn, InterventionKind Kind, string Subject, long? Change, string? Because);

    private sealed record AnswerRow(string Question, string Asked, string Group, string Answer, bool Shown);
}
