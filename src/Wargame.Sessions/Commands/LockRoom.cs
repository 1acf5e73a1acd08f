using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Locks the room, so that nobody new joins by the code, or opens it again. By control, which may still let people in.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Locked">Whether the room is locked from now on.</param>
public sealed record LockRoom(string Id, DateTimeOffset At, Issuer By, bool Locked) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        return state.Locked == Locked ? Refusals.NothingNew : new RoomLocked(Stamp.Of(this), Locked);
    }
}
