using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.Turns;

namespace Wargame.Sessions.Views;

/// <summary>Teams as everybody may see them: who is here, who has signed, whom the session waits for.</summary>
internal static class Teams
{
    /// <summary>Every team that people may play.</summary>
    public static ImmutableArray<TeamStatus> All(Sight sight) => [.. sight.Rules.Scenario.Teams.Select(team => Of(sight, team.Actor, team))];

    /// <summary>One actor.</summary>
    public static TeamStatus Of(Sight sight, string actor, TeamDefinition? team) => new(
        sight.Entity(actor), team is null ? null : team with { Brief = "" }, sight.State.IsPlayed(actor), Activity(sight, actor), Waits(sight, actor),
        sight.State.SeatsOf(actor).Count(seat => IsConnected(sight, seat)), sight.State.SeatsOf(actor).Count());

    /// <summary>The seats of a team.</summary>
    public static ImmutableArray<SeatView> Seats(Sight sight, string actor) =>
        [.. sight.State.SeatsOf(actor).Select(seat => new SeatView(
            seat, IsConnected(sight, seat),
            [.. Roles.All.Where(right => Roles.May(sight.Rules, sight.State, seat, right))],
            [.. Roles.All.Where(right => Roles.StandsIn(sight.Rules, sight.State, seat, right))]) { Title = sight.Rules.Kept(seat.Title) })];

    /// <summary>A team's brief as the session has it now, in the reader's language; empty for an actor that no team plays.</summary>
    public static string BriefOf(Sight sight, string actor, TeamDefinition? team)
    {
        var mended = sight.State.Briefs.Where(brief => brief.Actor == actor).ToList();
        return (mended.FirstOrDefault(brief => brief.Language == sight.Rules.Language) ?? mended.FirstOrDefault())?.Text ?? team?.Brief ?? "";
    }

    /// <summary>The roles of a team that people may play.</summary>
    public static ImmutableArray<RoleView> RolesOf(SessionState state, TeamDefinition? team) => team is null ? [] :
        [.. team.Roles.Zip(team.Seats, (role, title) => new RoleView(
            role, title, [.. Roles.All.Where(right => team.May(role, right))], state.SeatsOf(team.Actor).Any(seat => seat.Title == role)))];

    /// <summary>Names of the teams that the session waits for.</summary>
    public static string WaitedFor(Sight sight) =>
        string.Join(", ", sight.Rules.Scenario.Teams.Where(team => Waits(sight, team.Actor)).Select(team => sight.Entity(team.Actor).Name));

    private static bool IsConnected(Sight sight, Seat seat) => sight.Presence.GetValueOrDefault(seat.Id);

    private static TeamActivity Activity(Sight sight, string actor)
    {
        var (rules, state) = (sight.Rules, sight.State);
        if (!state.IsPlayed(actor))
            return state.IsBot(actor) ? TeamActivity.Bot : TeamActivity.Empty;
        return state.Phase switch
        {
            Phase.Deliberation => SignOff.IsSigned(rules, state, actor) ? TeamActivity.Signed : TeamActivity.Drafting,
            Phase.Commitment => IsAsked(state, actor) ? TeamActivity.Answering : TeamActivity.Signed,
            Phase.Outcome or Phase.HotWash => SignOff.IsReady(rules, state, actor) ? TeamActivity.Ready : TeamActivity.Reading,
            _ => TeamActivity.Reading,
        };
    }

    private static bool Waits(Sight sight, string actor)
    {
        var (rules, state) = (sight.Rules, sight.State);
        return state.IsPlayed(actor) && state.Phase switch
        {
            Phase.Deliberation => !SignOff.IsSigned(rules, state, actor),
            Phase.Commitment => IsAsked(state, actor),
            Phase.Outcome or Phase.HotWash => state.Pace == Pace.Automatic && !SignOff.IsReady(rules, state, actor),
            _ => false,
        };
    }

    private static bool IsAsked(SessionState state, string actor) => state.Requests.Any(request => request.Host == actor && request.IsOpen);
}
