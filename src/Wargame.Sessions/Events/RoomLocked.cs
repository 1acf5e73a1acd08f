namespace Wargame.Sessions.Events;

/// <summary>The room was locked, or opened.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Locked">Whether it is locked from now on.</param>
public sealed record RoomLocked(Stamp Stamp, bool Locked) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with { Locked = Locked };
}
