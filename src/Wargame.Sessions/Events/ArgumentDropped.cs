namespace Wargame.Sessions.Events;

/// <summary>A team took a free-text order back; its signatures are gone.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="Actor">Whose it was.</param>
public sealed record ArgumentDropped(Stamp Stamp, string ArgumentId, string Actor) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        (state with { Arguments = state.Arguments.RemoveAll(argument => argument.Id == ArgumentId) }).WithDesk(Actor, desk => desk.Unsigned());
}
