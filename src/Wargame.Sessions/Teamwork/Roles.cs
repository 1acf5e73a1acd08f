using System.Collections.Immutable;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Scenarios;

namespace Wargame.Sessions.Teamwork;

/// <summary>
/// Who may do what in a team. People who are absent or who never came block nobody: a right that no present seat holds by its title is
/// everybody's, so that whoever plays alone may do everything.
/// </summary>
public static class Roles
{
    /// <summary>Every right, in the order in which pages list them.</summary>
    public static ImmutableArray<SeatRight> All { get; } = [.. Enum.GetValues<SeatRight>()];

    /// <summary>The present seats of the actor's team that may do it now; empty only when nobody is present.</summary>
    public static ImmutableArray<Seat> Holders(SessionRules rules, SessionState state, string actor, SeatRight right)
    {
        ImmutableArray<Seat> present = [.. state.SeatsOf(actor).Where(seat => !seat.Absent)];
        ImmutableArray<Seat> holders = [.. present.Where(seat => ByTitle(rules, seat, right))];
        return holders.IsEmpty ? present : holders;
    }

    /// <summary>Whether a seat may do it now. An absent seat that acts is here again by that.</summary>
    public static bool May(SessionRules rules, SessionState state, Seat seat, SeatRight right) =>
        ByTitle(rules, seat, right) || StandsIn(rules, state, seat, right);

    /// <summary>Whether a seat may do it only because nobody is present whose title says so.</summary>
    public static bool StandsIn(SessionRules rules, SessionState state, Seat seat, SeatRight right) =>
        !ByTitle(rules, seat, right) && !state.SeatsOf(seat.Actor).Any(other => !other.Absent && ByTitle(rules, other, right));

    /// <summary>Why a command's person may not do it, with who may; null when they may, and for doctrines.</summary>
    internal static Refusal? WhyNot(SessionRules rules, SessionState state, Command command, SeatRight right)
    {
        if (command.By is not Issuer.Seat by || state.Seat(by.SeatId) is not { } seat || May(rules, state, seat, right))
            return null;
        return Refusals.RightOfOthers(right, Holders(rules, state, seat.Actor, right));
    }

    private static bool ByTitle(SessionRules rules, Seat seat, SeatRight right) => rules.Scenario.Team(seat.Actor)?.May(seat.Title, right) ?? true;
}
