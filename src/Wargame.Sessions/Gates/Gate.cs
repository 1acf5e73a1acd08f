using Wargame.Sessions.Commands;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Gates;

/// <summary>The checks that many commands share. Each gives the refusal, or null when the command may pass.</summary>
internal static class Gate
{
    public static Refusal? Control(Command command) => command.By is Issuer.Control ? null : Refusals.NotControl;

    public static Refusal? Clock(Command command) => command.By is Issuer.Clock ? null : Refusals.NotClock;

    public static Refusal? In(SessionState state, params ReadOnlySpan<Phase> allowed) =>
        allowed.Contains(state.Phase) ? null : Refusals.WrongPhase(PhaseWords.Of(allowed), PhaseWords.Of(state.Phase));

    /// <summary>Whether the command comes from a team, played by people or by its doctrine, and from which.</summary>
    public static Refusal? Team(SessionRules rules, SessionState state, Command command, out string actor)
    {
        actor = "";
        switch (command.By)
        {
            case Issuer.Seat by when state.Seat(by.SeatId) is { } seat:
                actor = seat.Actor;
                return state.IsBot(actor) ? Refusals.BotPlays : null;
            case Issuer.Doctrine by when rules.Actors.Any(candidate => candidate.Id == by.Actor):
                actor = by.Actor;
                return state.IsPlayed(by.Actor) ? Refusals.ActorIsPlayed : null;
            case Issuer.Seat:
                return Refusals.NoSuchSeat;
            case Issuer.Doctrine:
                return Refusals.NoSuchTeam;
            default:
                return Refusals.NotATeam;
        }
    }

    /// <summary>A team in one of these phases.</summary>
    public static Refusal? Team(
        SessionRules rules, SessionState state, Command command, out string actor, params ReadOnlySpan<Phase> allowed) =>
        Team(rules, state, command, out actor) ?? In(state, allowed);

    /// <summary>A team in one of these phases, by a person whose office holds the right.</summary>
    public static Refusal? Team(
        SessionRules rules, SessionState state, Command command, SeatRight right, out string actor, params ReadOnlySpan<Phase> allowed) =>
        Team(rules, state, command, out actor, allowed) ?? Roles.WhyNot(rules, state, command, right);

    /// <summary>A person's seat.</summary>
    public static Refusal? Seat(SessionState state, Command command, out Seat? seat)
    {
        seat = command.By is Issuer.Seat by ? state.Seat(by.SeatId) : null;
        if (seat is not null)
            return null;
        return command.By is Issuer.Seat ? Refusals.NoSuchSeat : Refusals.NotATeam;
    }
}
