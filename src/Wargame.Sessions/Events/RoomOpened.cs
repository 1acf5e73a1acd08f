using Wargame.Sessions.Branches;

namespace Wargame.Sessions.Events;

/// <summary>A second room was opened on a line whose own room went to another one. Nobody sits there yet.</summary>
/// <param name="Stamp">When and by whom.</param>
public sealed record RoomOpened(Stamp Stamp) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => Roster.Empty.Seat(state with { Away = null });
}
