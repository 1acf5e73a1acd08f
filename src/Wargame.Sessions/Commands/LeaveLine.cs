using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>The room goes to another line that exists already. By control; the host has let the other line receive it first.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="To">The other line's id.</param>
/// <param name="CodeHere">The join code of this line from now on.</param>
/// <param name="Name">The other line's name; empty for the line that all began with.</param>
/// <param name="Reason">Why, 3 to 400 characters.</param>
public sealed record LeaveLine(string Id, DateTimeOffset At, Issuer By, string To, string CodeHere, string Name, string Reason) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (!Texts.IsId(To) || !Texts.IsId(CodeHere) || To == state.SessionId)
            return Refusals.BadId;
        return Texts.Reason(Reason) is { } reason
            ? new RoomLeft(Stamp.Of(this), To, CodeHere, Texts.Title(Name) ?? "", reason)
            : Refusals.BadReason;
    }
}
