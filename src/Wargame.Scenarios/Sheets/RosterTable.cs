using System.Globalization;
using Wargame.Scenarios.Sheets.Patching;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets;

/// <summary>A seat as it is written.</summary>
/// <param name="Team">The team's actor.</param>
/// <param name="Number">Its place in the team, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="May">What it may do, as a cell says it.</param>
/// <param name="Node">Where it is written.</param>
internal sealed record WrittenSeat(string Team, int Number, string Title, string May, Node Node);

/// <summary>The roster as a table: one row a seat, with what it may do as its author wrote it.</summary>
internal static class RosterTable
{
    public const string Everything = "everything";
    public const string Nothing = "nothing";

    public static IReadOnlyList<string> Columns { get; } = ["Team", "Seat", "Title", "May"];

    public static SheetTable Of(ScenarioText text) => SheetTable.Of(ScenarioSheets.Roster,
        Seats(text).Select(seat => (IEnumerable<string>)[seat.Team, seat.Number.ToString(CultureInfo.InvariantCulture), seat.Title, seat.May]).Prepend(Columns));

    /// <summary>Every seat, in the order of the file.</summary>
    public static IEnumerable<WrittenSeat> Seats(ScenarioText text)
    {
        foreach (var team in Teams(text))
        {
            var number = 0;
            foreach (var node in SeatList(team)?.Items ?? [])
                yield return new(Actor(team), ++number, Title(node)?.Value.Trim() ?? "", May(node), node);
        }
    }

    /// <summary>The teams, in the order of the file.</summary>
    public static IEnumerable<MapNode> Teams(ScenarioText text) => (Find(text.Scenario, "teams") as ListNode)?.Items.OfType<MapNode>() ?? [];

    public static string Actor(MapNode team) => (Find(team, "actor") as ScalarNode)?.Value ?? "";

    public static ListNode? SeatList(MapNode team) => Find(team, "seats") as ListNode;

    public static ScalarNode? Title(Node seat) => seat is MapNode map ? Find(map, "title") as ScalarNode : seat as ScalarNode;

    public static Node? Find(MapNode map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    private static string May(Node seat) => seat is MapNode map && Find(map, "may") is ListNode may
        ? may.Items.IsEmpty ? Nothing : string.Join(", ", may.Items.OfType<ScalarNode>().Select(right => right.Value))
        : Everything;
}
