using Markdig;
using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Scenarios;

namespace Wargame.Reports.Word.Sections;

/// <summary>The cover, with the exercise overview.</summary>
internal static class Cover
{
    private const int Code = 12;

    public static void Write(WordPaper paper, Material from)
    {
        var scenario = from.Rules.Scenario;
        paper.Add(from.Say($"After-action report and improvement plan"), "Kicker");
        paper.Add(scenario.Title, "Title");
        paper.Add(scenario.Subtitle, "Subtitle");
        paper.Table(from.Say($"Exercise overview"), [26, 74], [], [.. Rows(from)]);
        paper.Add(from.Say($"It tells what every team kept from the others: for the white cell and whom it chooses."), "Note");
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(Material from)
    {
        var scenario = from.Rules.Scenario;
        yield return Row(from.Say($"Exercise"), from.Say($"{scenario.Title}, session {from.Session.JoinCode}"));
        yield return Row(from.Say($"Dates"), Material.Day(from.Start) == Material.Day(from.End) ? Material.Day(from.Start) : from.Say($"{Material.Day(from.Start)} to {Material.Day(from.End)}"));
        yield return Row(from.Say($"Scope"), Scope(from));
        yield return Row(from.Say($"Scenario"), Opening(scenario.Summary));
        yield return Row(from.Say($"Objectives"), string.Join("; ", TrainingObjective.Of(from.Rules.Model.Definition).Select(objective => objective.Text.TrimEnd('.'))) + ".");
        yield return new WordCell[] { WordCell.Name(from.Say($"Teams")), new("") { Points = [.. scenario.Teams.Select(team => Team(from, team))] } };
        yield return Row(from.Say($"Participants"), Participation(from));
        yield return new WordCell[] { WordCell.Name(from.Say($"Sponsor")), new("") { Content = Fields.Blank(from.Say($"Who asked for the exercise")) } };
        yield return new WordCell[] { WordCell.Name(from.Say($"Point of contact")), new("") { Content = Fields.Blank(from.Say($"Name, office, address")) } };
        yield return Row(from.Say($"Rules"), from.Say($"Scenario {scenario.Id}, version {scenario.Hash[..Code]}; seed of chance {from.Session.Seed:0}"));
    }

    private static IReadOnlyList<WordCell> Row(string name, string text) => [WordCell.Name(name), text];

    private static string Scope(Material from)
    {
        var (played, planned) = (from.Session.Turns.Length, from.Rules.Model.Definition.Turns);
        var turns = played == 1 ? from.Say($"One turn of {planned} was played, {Labels(from)}.") : from.Say($"{played} turns of {planned} were played, {Labels(from)}.");
        return from.Say($"A policy wargame with a white cell and a computed world. {turns}");
    }

    private static string Labels(Material from)
    {
        var (scenario, last) = (from.Rules.Scenario, from.Session.Turns.Length);
        return last <= 1 ? scenario.TurnLabel(1) : from.Say($"from {scenario.TurnLabel(1)} to {scenario.TurnLabel(last)}");
    }

    /// <summary>An author's first paragraphs as plain text: a cover has room for no more.</summary>
    private static string Opening(string markdown) => Markdown.ToPlainText(markdown).Trim().Split("\n\n")[0].ReplaceLineEndings(" ");

    private static string Team(Material from, TeamDefinition team)
    {
        var people = from.Session.SeatsOf(team.Actor).Count();
        return people switch
        {
            0 => from.Say($"{from.Name(team.Actor)}: played by its doctrine"),
            1 => from.Say($"{from.Name(team.Actor)}: one participant"),
            _ => from.Say($"{from.Name(team.Actor)}: {people} participants"),
        };
    }

    private static string Participation(Material from)
    {
        var (players, watchers) = (from.Session.Seats.Length, from.Session.Watchers.Length);
        return from.Say($"In teams: {players}. Observers and evaluators: {watchers}.");
    }
}
