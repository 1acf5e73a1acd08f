using Wargame.Reports.Tables;
using Wargame.Reports.Word.Charts;
using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Word.Sections;

/// <summary>The executive summary: how it ended, for the room and for each team, from the record.</summary>
internal static class Summary
{
    private const int Hundred = 100;

    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Executive summary"));
        if (from.Review.Turns.IsEmpty)
        {
            paper.Add(from.Say($"No turn was released, so nothing can be said of an outcome."), "Lead");
            return;
        }
        var last = from.Review.Turns[^1].Outcome;
        paper.Add(last.Headline, "Lead");
        paper.Add(string.Join(' ', last.Story));
        paper.Points(Findings(from));
        paper.Heading(2, from.Say($"Teams and their mandates"));
        Verdicts(paper, from);
        paper.Chart(Scores(from));
        foreach (var team in from.Review.Teams.Where(team => !team.Verdict.Lines.IsEmpty))
            paper.Named($"{from.Name(team.Team.Actor.Id)}.", string.Join(' ', team.Verdict.Sentences));
        paper.Heading(2, from.Say($"The shared board"));
        paper.Add(from.Say($"What the whole room answered for, from the opening to the last turn."));
        paper.Charts([.. from.Review.Numbers.Where(number => from.IsIndicator(number.Key)).Select(number => Course(from, number))]);
    }

    private static IEnumerable<string> Findings(Material from)
    {
        var made = from.Session.Observations;
        var (good, poor) = (made.Count(one => !ObjectivesAnalysis.IsPoor(one.Rating)), made.Count(one => ObjectivesAnalysis.IsPoor(one.Rating)));
        yield return made.IsEmpty
            ? from.Say($"Evaluators wrote nothing, so the objectives are not rated.")
            : from.Say($"Observations of evaluators: {made.Length}, of which {good} of tasks performed (P, S) and {poor} of tasks with major challenges or not performed (M, U).");
        var signed = from.Session.Agreements.Count(agreement => agreement.WasSigned);
        yield return from.Say($"Agreements that came into force: {signed}. Breaches reported: {from.Session.Breaches.Length}.");
        var decided = from.Session.Decisions.Length;
        if (decided > 0)
            yield return from.Say($"Decisions that teams put on record: {decided}; with a reason: {from.Session.Decisions.Count(taken => taken.Because.Length > 0)}.");
    }

    private static void Verdicts(WordPaper paper, Material from)
    {
        var known = from.Review.Teams.Any(team => team.Verdict.Added is not null);
        WordCell[] heads = [from.Say($"Team"), from.Say($"Objectives met"), WordCell.Figure(from.Say($"Score of 100")), .. Added(known, WordCell.Figure(from.Say($"Had it held")), WordCell.Figure(from.Say($"Its gain for the board")))];
        paper.Table(
            from.Say($"Teams and their mandates"), known ? [28, 26, 14, 16, 16] : [40, 40, 20], heads,
            [.. from.Review.Teams.Where(team => !team.Verdict.Lines.IsEmpty).Select(team => (IReadOnlyList<WordCell>)[
                WordCell.Name(from.Name(team.Team.Actor.Id)), Met(from, team.Verdict), WordCell.Figure(from.Say($"{team.Verdict.Score}")),
                .. Added(known, WordCell.Figure(team.Verdict.Added is { } added ? from.Say($"{added.ScoreWithout}") : "–"), WordCell.Figure(team.Verdict.Added is { } gain ? from.Change(gain.BoardGain, Unit.Points) : "–"))])]);
        if (known)
            paper.Add(from.Say($"“Had it held”: the score in a run of the same luck in which this team alone gave no orders. “Its gain for the board”: how many points better the shared board stands for what it did."), "Note");
    }

    private static IEnumerable<WordCell> Added(bool known, params WordCell[] cells) => known ? cells : [];

    private static string Met(Material from, VerdictView verdict)
    {
        var (met, partly) = (verdict.Lines.Count(line => line.State == LineState.Met), verdict.Lines.Count(line => line.State == LineState.Partly));
        return partly > 0 ? from.Say($"{met} of {verdict.Lines.Length}, {partly} partly") : from.Say($"{met} of {verdict.Lines.Length}");
    }

    private static ChartData Scores(Material from)
    {
        var teams = from.Review.Teams.Where(team => !team.Verdict.Lines.IsEmpty).ToList();
        var played = new ChartSeries(from.Say($"As it was played"), "245480", [.. teams.Select(team => (double)team.Verdict.Score)]);
        var held = new ChartSeries(from.Say($"Had it held"), "CFC8B8", [.. teams.Select(team => (double)(team.Verdict.Added?.ScoreWithout ?? 0))]);
        var known = teams.Any(team => team.Verdict.Added is not null);
        return new(
            ChartKind.Bars, from.Say($"Scores of the mandates"),
            string.Join("; ", teams.Select(team => $"{from.Name(team.Team.Actor.Id)} {team.Verdict.Score}")),
            [.. teams.Select(team => from.Name(team.Team.Actor.Id))], known ? [played, held] : [played]) { Scale = (0, Hundred), Height = 16 + 6 * teams.Count };
    }

    private static ChartData Course(Material from, NumberView number)
    {
        var name = Material.Label(number.Name, number.Entity);
        var unit = number.Unit.Symbol is "" or "points" ? "" : $" ({number.Unit.Symbol})";
        return new(
            ChartKind.Course, name + unit,
            from.Say($"{name}: {from.Figure(number.Course[0], number.Unit)} at the opening, {from.Figure(number.Value, number.Unit)} at the end"),
            from.Moments, [new(name, "245480", [.. number.Course.Select(milli => milli.Units())])])
        {
            Scale = number.Unit == Unit.Points ? (0, Hundred) : null,
        };
    }
}
