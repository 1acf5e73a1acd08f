using System.Text.Json;
using Wargame.Sessions.Tests.Rulebook;
using Wargame.Sessions.Tests.Small;
using Wargame.Sessions.Views;

namespace Wargame.Sessions.Tests.Seen;

/// <summary>Looking at a room through the eyes of somebody.</summary>
internal static class Eyes
{
    public const string Board = "board";
    public const string Control = "control";
    public const string Review = "review";

    /// <summary>The viewer with this name; an actor's id for a team.</summary>
    public static Viewer Of(string name) => name switch
    {
        Board => new Viewer.Board(),
        Control => new Viewer.Control(),
        Review => new Viewer.Review(),
        _ => new Viewer.Team(name),
    };

    public static Explanation? Explain(this Room room, string viewer, string key, int turn = 1) =>
        View.Explain(room.Rules, room.State, Of(viewer), key, turn);

    public static TeamView Team(this Room room, string actor) => View.Of(room.Rules, room.State, actor);

    public static ControlView ControlDesk(this Room room) => View.OfControl(room.Rules, room.State);

    public static BoardView Projector(this Room room) => View.OfBoard(room.Rules, room.State);

    /// <summary>All that a view shows, to be compared.</summary>
    public static string Text(object? view) => JsonSerializer.Serialize(Shown.Of(view));
}
