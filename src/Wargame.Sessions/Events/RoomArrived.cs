using Wargame.Sessions.Branches;

namespace Wargame.Sessions.Events;

/// <summary>A room came from another line; the session stands still until control lets it go on.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="JoinCode">The room's join code.</param>
/// <param name="Roster">Its people.</param>
/// <param name="Reason">Why.</param>
public sealed record RoomArrived(Stamp Stamp, string JoinCode, Roster Roster, string Reason) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => Roster.Seat(state with
    {
        JoinCode = JoinCode,
        Away = null,
        Pause = state.Pause is { } pause ? pause with { Reason = Reason } : null,
    });
}
