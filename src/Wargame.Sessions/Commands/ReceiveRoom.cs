using Wargame.Sessions.Branches;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>A room comes from another line: its people sit here from now on. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="JoinCode">The room's join code.</param>
/// <param name="Roster">Its people.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record ReceiveRoom(string Id, DateTimeOffset At, Issuer By, string JoinCode, Roster Roster, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Away is null)
            return Refusals.RoomIsHere;
        if (!Texts.IsId(JoinCode))
            return Refusals.BadId;
        return Texts.Reason(Reason) is { } reason ? new RoomArrived(Stamp.Of(this), JoinCode, Roster, reason) : Refusals.BadReason;
    }
}
