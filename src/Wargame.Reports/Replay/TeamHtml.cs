using System.Collections.Immutable;
using System.Xml.Linq;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Reports.Replay;

/// <summary>A team's own affairs as parts of the page.</summary>
internal static class TeamHtml
{
    /// <summary>Objectives as things stood, and the secret motive.</summary>
    /// <param name="words">The words.</param>
    /// <param name="team">The team.</param>
    /// <param name="own">Whether it is the reader's own.</param>
    public static IEnumerable<XElement> Mandate(ReplayWords words, TeamPart team, bool own) => Html.List(
        own ? words.Say($"Your mandate") : words.Say($"The mandate of {team.Name}"),
        [
            .. team.Mandate.Select(line => line.State switch
            {
                LineState.Met => words.Say($"Met: {line.Line.Text}"),
                LineState.Partly => words.Say($"Partly met: {line.Line.Text}"),
                _ => words.Say($"Not met: {line.Line.Text}"),
            }),
            .. team.Card is { } card ? [words.Say($"In secret: {card.Card.Title}")] : (string[])[],
        ]);

    /// <summary>What people decided in the turn; where there are several teams, each line says for whom.</summary>
    public static IEnumerable<XElement> Decisions(ReplayWords words, ImmutableArray<TeamPart> teams) => Html.List(
        words.Say($"Decisions and their reasons"),
        teams.SelectMany(team => team.Decisions.Select(decision => Decision(words, decision, teams.Length > 1 ? team.Name : ""))));

    private static string Decision(ReplayWords words, DecisionView decision, string team)
    {
        var orders = decision.What.Length > 0 ? decision.What : words.Say($"no orders");
        var what = decision.Choice.Length > 0 ? $"{orders}: {decision.Choice}" : orders;
        var who = team.Length == 0 ? decision.Title : decision.Title.Length == 0 ? team : $"{team}, {decision.Title}";
        return ReplayWords.Plain(decision.Because.Length > 0 ? $"{who}: {what} — {decision.Because}" : $"{who}: {what}");
    }
}
