using Wargame.Sessions.Branches;

namespace Wargame.Sessions.Events;

/// <summary>
/// A line left another one: everything before this event is the other line's. The moment is restored, the people are those who are in the
/// room, and the phase has its full time, which stands until control lets it run.
/// </summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="SessionId">This line's id.</param>
/// <param name="JoinCode">The room's code, which came along.</param>
/// <param name="Parent">The line that was left.</param>
/// <param name="ParentVersion">After which of its events.</param>
/// <param name="ParentHash">Its chain of hashes at that event, lower-case hex.</param>
/// <param name="Name">What people call this line.</param>
/// <param name="Reason">Why it was opened.</param>
/// <param name="Roster">Who is in the room.</param>
/// <param name="Deadline">When the phase would end if the clock ran, or null without a clock.</param>
public sealed record BranchOpened(
    Stamp Stamp, string SessionId, string JoinCode, string Parent, long ParentVersion, string ParentHash, string Name, string Reason,
    Roster Roster, DateTimeOffset? Deadline) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => Roster.Seat(state with
    {
        SessionId = SessionId,
        JoinCode = JoinCode,
        Branch = new(Name, Reason, Parent, ParentVersion, ParentHash, state.Turn, state.Phase, At),
        Away = null,
        Clock = new(At, Deadline),
        Pause = new(At, Reason),
        Memory = CommandMemory.Empty, // what was sent to the other line may be sent to this one
    });
}
