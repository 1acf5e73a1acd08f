using Wargame.Protocol.Pages;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Roles, decisions, private notes.</summary>
internal static class TeamworkWire
{
    public static RoleView ToWire(this Seen.RoleView role) => new(role.Role, role.Title, ToWire(role.May), role.Taken);

    public static IReadOnlyList<string> ToWire(IEnumerable<SeatRight> rights) => [.. rights.Select(right => right.Word())];

    public static DecisionView ToWire(this Seen.DecisionView view)
    {
        var taken = view.Taken;
        var choice = taken.Kind == DecisionKind.Answered && Enum.TryParse<World.Definition.HostAnswer>(taken.Choice, out var answer) ? answer.Word() : view.Choice;
        return new(taken.Turn, view.TurnLabel, taken.At, taken.Actor, taken.Kind.Word(), view.What, choice, taken.Person, view.Title, view.Because, view.Version);
    }

    public static NoteView ToWire(this PrivateNote note) => new(note.Text, note.Revision);
}
