using Wargame.Sessions.Branches;
using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Goes back to the beginning of a phase, or on from now, on a new line with a name: the room goes there, this line stays as it is. By control.
/// The host makes the branch with <see cref="Branching.Opening"/> before it carries this out.
/// </summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="BranchId">The new line's id.</param>
/// <param name="CodeHere">The join code of this line from now on: the room takes its own along.</param>
/// <param name="Name">What people call the branch, 1 to 60 characters.</param>
/// <param name="Reason">Why it is opened, 3 to 400 characters.</param>
/// <param name="Version">The moment: the last event of a phase's beginning, or the last event of all.</param>
/// <param name="FromNow">Whether the moment is the present one: then the clock goes on with what is left of it.</param>
public sealed record Rewind(
    string Id, DateTimeOffset At, Issuer By, string BranchId, string CodeHere, string Name, string Reason, long Version, bool FromNow = false) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (!Texts.IsId(BranchId) || !Texts.IsId(CodeHere))
            return Refusals.BadId;
        if (Texts.Title(Name) is not { Length: > 0 } name)
            return Refusals.BadBranchName;
        if (Texts.Reason(Reason) is not { } reason)
            return Refusals.BadReason;
        var isNow = Version == state.Version && state.Phase is > Phase.Lobby and < Phase.Closed;
        if (!isNow && (FromNow || Branching.Mark(state, Version) is null))
            return Refusals.NoSuchMoment;
        return new RoomLeft(Stamp.Of(this), BranchId, CodeHere, name, reason);
    }
}
