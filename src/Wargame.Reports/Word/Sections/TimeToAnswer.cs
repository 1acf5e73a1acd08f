using Wargame.Reports.Contributions;
using Wargame.Reports.Talk;
using Wargame.Reports.Word.Writing;

namespace Wargame.Reports.Word.Sections;

/// <summary>How soon people answered: the requests of others, and their messages.</summary>
internal static class TimeToAnswer
{
    public static void Write(WordPaper paper, Material from)
    {
        if (from.Recording is not { } recording)
            return;
        var rows = from.Rules.Scenario.Teams.Where(team => from.Session.IsSeated(team.Actor))
            .Select(team => Row(from, team.Actor, ByPeople(recording, team.Actor), recording.ReplyTimes.FirstOrDefault(reply => reply.Actor == team.Actor))).OfType<IReadOnlyList<WordCell>>().ToList();
        if (rows.Count == 0)
            return;
        paper.Heading(2, from.Say($"Time to answer"));
        paper.Table(
            from.Say($"Time to answer"), [23, 16, 13, 16, 13, 19],
            [
                from.Say($"Team"), WordCell.Figure(from.Say($"Requests answered")), WordCell.Figure(from.Say($"Half of them within")),
                WordCell.Figure(from.Say($"Messages answered")), WordCell.Figure(from.Say($"Half of them within")), WordCell.Figure(from.Say($"Left unanswered")),
            ],
            rows);
        paper.Add(from.Say($"Requests that people answered: doctrines answer at once, and silence says nothing of anybody. Several messages in a row are one. “Left unanswered”: conversations in which others had the last word."), "Note");
    }

    /// <summary>How long a request waited, for what people or the clock answered; empty for others.</summary>
    public static string Waited(Material from, string requestId) =>
        from.Recording?.Requests.FirstOrDefault(asked => asked.Request.Id == requestId) is { AnsweredBy: "person" or "clock", Took: { } took } ? from.Duration(took) : "";

    private static List<TimeSpan> ByPeople(Recording recording, string host) =>
        [.. recording.Requests.Where(asked => asked.Request.Host == host && asked.AnsweredBy == "person").Select(asked => asked.Took).OfType<TimeSpan>()];

    private static IReadOnlyList<WordCell>? Row(Material from, string actor, List<TimeSpan> answered, ReplyTime? replies)
    {
        if (answered.Count == 0 && replies is null)
            return null;
        var half = answered.Count == 0 ? "–" : from.Duration(TimeSpan.FromSeconds(Rubric.Median(answered.Select(took => took.TotalSeconds))));
        return
        [
            WordCell.Name(from.Name(actor)), WordCell.Figure(from.Say($"{answered.Count}")), WordCell.Figure(half),
            WordCell.Figure(from.Say($"{replies?.Replies ?? 0}")), WordCell.Figure(replies?.Median is { } middle ? from.Duration(middle) : "–"), WordCell.Figure(from.Say($"{replies?.Unanswered ?? 0}")),
        ];
    }
}
