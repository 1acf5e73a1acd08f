using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Lets a bot play a team whose people are absent or silent: its doctrine, as for a team that nobody sits in. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Actor">The team's actor.</param>
public sealed record LetBotPlay(string Id, DateTimeOffset At, Issuer By, string Actor) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Control(this) is { } refusal)
            return refusal;
        if (state.Phase == Phase.Closed)
            return Gate.In(state, Phase.Lobby)!;
        if (rules.Scenario.Team(Actor) is null)
            return Refusals.NoSuchTeam;
        if (state.IsBot(Actor))
            return Refusals.BotPlaysAlready;
        return state.SeatsOf(Actor).Any() ? new BotTookOver(Stamp.Of(this), Actor) : Refusals.NobodySeated;
    }
}
