using Wargame.Sessions.Commands;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Agreements;

/// <summary>For whom somebody negotiates: a seat for its team, a doctrine for its actor, control for an actor that nobody plays.</summary>
internal static class Spokesman
{
    /// <summary>Whether somebody may negotiate now, and for which actor.</summary>
    public static Refusal? Of(SessionRules rules, SessionState state, Command command, string speaksFor, out string actor)
    {
        if ((command.By is Issuer.Control ? Control(rules, state, speaksFor, out actor) : Gate.Team(rules, state, command, out actor)) is { } refusal)
            return refusal;
        return Gate.In(state, Phase.Briefing, Phase.Deliberation, Phase.Commitment, Phase.Adjudication, Phase.Outcome);
    }

    /// <summary>The same, for a deed that needs a right in the team.</summary>
    public static Refusal? Of(SessionRules rules, SessionState state, Command command, string speaksFor, SeatRight right, out string actor) =>
        Of(rules, state, command, speaksFor, out actor) ?? Roles.WhyNot(rules, state, command, right);

    /// <summary>The first turn that what is done now can bind: orders that are locked cannot be changed any more.</summary>
    public static int NextOpenTurn(SessionState state) => state.Phase <= Phase.Deliberation ? state.Turn : state.Turn + 1;

    private static Refusal? Control(SessionRules rules, SessionState state, string speaksFor, out string actor)
    {
        actor = speaksFor;
        if (rules.Entity(speaksFor) is not { IsActor: true })
            return Refusals.NoSuchTeam;
        return state.IsSeated(speaksFor) ? Refusals.SpeaksForItself : null;
    }
}
