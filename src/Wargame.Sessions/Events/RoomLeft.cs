using Wargame.Sessions.Branches;

namespace Wargame.Sessions.Events;

/// <summary>The room went to another line: this one stands still and stays as it is.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="To">The other line's id.</param>
/// <param name="JoinCode">The join code of this line from now on.</param>
/// <param name="Name">The other line's name; empty for the line that all began with.</param>
/// <param name="Reason">Why.</param>
public sealed record RoomLeft(Stamp Stamp, string To, string JoinCode, string Name, string Reason) : SessionEvent(Stamp)
{
    // A session that is closed cannot be paused, nor be woken by a resume.
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with
    {
        JoinCode = JoinCode,
        Away = new RoomAway(To, Name, At),
        Pause = state.Phase is Phase.Lobby or Phase.Closed ? null : new Pause(state.Pause?.At ?? At, Reason),
    };
}
