using System.Collections.Frozen;
using System.Text.Json;
using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Sessions;

/// <summary>
/// The members of a page that stay as they are while people only draft, talk and sign (<see cref="Reach.Settles"/>), by their names in JSON: those that
/// <see cref="View"/> leaves out of a view that is moving.
/// </summary>
internal static class SettledMembers
{
    /// <summary>Of a team's page.</summary>
    public static FrozenSet<string> OfTeam { get; } = Names(
        nameof(TeamPage.Map), nameof(TeamPage.Board), nameof(TeamPage.Numbers), nameof(TeamPage.Intelligence), nameof(TeamPage.News), nameof(TeamPage.Ladders),
        nameof(TeamPage.Crises), nameof(TeamPage.Mandate), nameof(TeamPage.Outcome));

    /// <summary>Of control's page.</summary>
    public static FrozenSet<string> OfControl { get; } = Names(
        nameof(ControlPage.Map), nameof(ControlPage.Board), nameof(ControlPage.News), nameof(ControlPage.Msel), nameof(ControlPage.Ladders),
        nameof(ControlPage.Crises), nameof(ControlPage.Packet), nameof(ControlPage.Outcome));

    /// <summary>Of the board: such a step does not reach it at all.</summary>
    public static FrozenSet<string> OfBoard { get; } = Names();

    private static FrozenSet<string> Names(params ReadOnlySpan<string> names)
    {
        var found = new HashSet<string>();
        foreach (var name in names)
            found.Add(JsonNamingPolicy.CamelCase.ConvertName(name));
        return found.ToFrozenSet();
    }
}
