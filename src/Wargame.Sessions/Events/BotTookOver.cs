namespace Wargame.Sessions.Events;

/// <summary>A bot plays a team. What its people had signed stands for this turn; otherwise the bot goes on with their drafts.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Actor">The team's actor.</param>
public sealed record BotTookOver(Stamp Stamp, string Actor) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var signed = Turns.SignOff.IsSigned(rules, state, Actor);
        return (state with { Bots = state.Bots.Add(Actor) }).WithDesk(Actor, desk => desk with { DoctrineSigned = signed });
    }
}
