using Wargame.Reports.Word.Writing;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;

namespace Wargame.Reports.Word.Sections;

/// <summary>Who took part, by team and office; by name only where that was asked for.</summary>
internal static class Participants
{
    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Appendix B. Participants"));
        var named = from.Options.WithNames;
        if (!named)
            paper.Add(from.Say($"People stand here by their offices. Their names are in the record, and in a report that is made with names."), "Note");
        WordCell[] heads = [from.Say($"Team"), from.Say($"Office"), .. Named(named, from.Say($"Name")), WordCell.Figure(from.Say($"Decisions")), from.Say($"Since")];
        paper.Table(
            from.Say($"Participants"), named ? [26, 26, 22, 12, 14] : [36, 36, 12, 16], heads,
            [.. from.Rules.Scenario.Teams.SelectMany(team => Team(from, team, named)), .. from.Session.Watchers.Select(watcher => Watcher(from, watcher, named))],
            width: WordPaper.WideWidth);
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Team(Material from, TeamDefinition team, bool named)
    {
        var seats = from.Session.SeatsOf(team.Actor).ToList();
        if (seats.Count == 0)
            yield return [WordCell.Name(from.Name(team.Actor)), from.Say($"Played by its doctrine"), .. Named(named, "–"), WordCell.Figure("–"), "–"];
        foreach (var seat in seats)
        {
            yield return
            [
                WordCell.Name(from.Name(team.Actor)), from.Rules.Kept(seat.Title), .. Named(named, seat.Person),
                WordCell.Figure(from.Say($"{from.Session.Decisions.Count(taken => taken.SeatId == seat.Id)}")), from.Turn(seat.JoinedIn),
            ];
        }
    }

    private static IReadOnlyList<WordCell> Watcher(Material from, Watcher watcher, bool named) =>
    [
        WordCell.Name(from.Say($"White cell")), watcher.Sort == WatcherSort.Evaluator ? from.Say($"Evaluator") : from.Say($"Observer"), .. Named(named, watcher.Person),
        WordCell.Figure("–"), "–",
    ];

    private static IEnumerable<WordCell> Named(bool named, string text) => named ? [text] : [];
}
