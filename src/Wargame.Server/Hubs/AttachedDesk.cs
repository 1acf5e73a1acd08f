using Microsoft.AspNetCore.SignalR;
using Wargame.Grains.Desks;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Hubs;

/// <summary>The desk that a connection sits at, from its token on. It lives with the connection.</summary>
/// <param name="connection">The connection.</param>
/// <param name="address">The desk.</param>
/// <param name="seatId">The seat, facilitator, observer or evaluator; empty for the board.</param>
public sealed class AttachedDesk(string connection, DeskAddress address, string seatId)
{
    private const string Place = "desk";

    /// <summary>The connection.</summary>
    public string Connection { get; } = connection;

    /// <summary>The desk.</summary>
    public DeskAddress Address { get; } = address;

    /// <summary>The seat, facilitator, observer or evaluator; empty for the board.</summary>
    public string SeatId { get; } = seatId;

    /// <summary>The language that the connection reads.</summary>
    public Language Language { get; set; }

    /// <summary>What the device is known by in the hot wash; made of its key, lives with the connection, is never stored.</summary>
    public string Receipt { get; init; } = "";

    /// <summary>What waits to be sent to the connection.</summary>
    internal Outbox Outbox { get; set; } = null!;

    /// <summary>The session that the key is of, where the desk is on another line of play; null on the key's own.</summary>
    public string? Home { get; init; }

    /// <summary>Whether the desk's line knows by name who sits here.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Whether the seat was freed since.</summary>
    public bool IsDismissed { get; set; }

    /// <summary>Whether control looks as a team here: it sees what the team sees and may not act.</summary>
    public bool IsLooking { get; init; }

    /// <summary>Which sort of watcher sits here; null for seats, control and the projector.</summary>
    public WatcherSort? Watcher { get; init; }

    /// <summary>What the connection may do.</summary>
    public HubRoles Role => IsDismissed ? HubRoles.None
        : Watcher is { } sort ? sort == WatcherSort.Evaluator ? HubRoles.Evaluator : HubRoles.Board
        : IsLooking ? HubRoles.Board
        : Address.Kind switch
    {
        DeskKind.Control => HubRoles.Control,
        DeskKind.Board => HubRoles.Board,
        _ => HubRoles.Seat,
    };

    /// <summary>The role's name for browsers.</summary>
    public string RoleName => Watcher is { } sort ? (sort == WatcherSort.Evaluator ? "evaluator" : "observer") : Address.IsTeam ? "team" : Address.Kind == DeskKind.Control ? "control" : "board";

    /// <summary>The connection's desk, or null before Attach.</summary>
    public static AttachedDesk? Of(HubCallerContext context) => context.Items.TryGetValue(Place, out var desk) ? desk as AttachedDesk : null;

    /// <summary>Seats the connection at a desk, or at none.</summary>
    public static void Set(HubCallerContext context, AttachedDesk? desk) => context.Items[Place] = desk;
}
