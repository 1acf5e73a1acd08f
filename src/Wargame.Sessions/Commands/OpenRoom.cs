using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Opens a second room on a line whose own room has gone to another: nobody sits there yet, people join by the line's own code. By control.
/// Both lines may then be played at the same time.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
public sealed record OpenRoom(string Id, DateTimeOffset At, Issuer By) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        return state.Away is null ? Refusals.RoomIsHere : new RoomOpened(Stamp.Of(this));
    }
}
