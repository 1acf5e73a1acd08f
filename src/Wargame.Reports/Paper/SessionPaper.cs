using System.Collections.Immutable;
using Wargame.Review.Verdicts;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Paper;

/// <summary>
/// The review as somebody takes it home on paper. On the review's page the class sees all; what leaves the room is made of the views that the
/// reader's own pages were made of, and no edition has a person's name.
/// </summary>
public static class SessionPaper
{
    /// <summary>What the paper of an edition tells; null before the hot wash, or where there is no such team.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="edition">For whose eyes.</param>
    public static ReviewView? Of(Recording recording, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(edition);
        if (recording.End.Phase < Phase.HotWash || (edition is Edition.Team team && recording.Rules.Scenario.Team(team.Actor) is null))
            return null;
        var shadows = new ShadowRun(recording.Rules, recording.End).Shadows();
        return Nameless(edition is Edition.Full ? View.OfReview(recording.Rules, recording.End, shadows: shadows)! : Told(recording, edition, shadows));
    }

    private static ReviewView Told(Recording recording, Edition edition, Shadows shadows)
    {
        var actor = (edition as Edition.Team)?.Actor ?? "";
        var looks = recording.Released.Select((state, place) => PaperLook.Of(recording.Rules, Moment(recording, state, place), edition)).ToList();
        var last = PaperLook.Of(recording.Rules, recording.Played, edition);
        return new(
            last.Header, actor.Length == 0 ? [] : [Own(recording, actor, shadows)], last.Numbers, [.. looks.Where(look => look.Outcome is not null).Select(look => look.Turn)], [.. looks.Select(look => look.Map)],
            Seed: 0, Beliefs: null, last.Agreements, Observed(recording, actor), View.OfBoard(recording.Rules, recording.End).HotWash)
        {
            Decisions = [.. looks.Append(last).SelectMany(look => look.Decisions).DistinctBy(decision => decision.Taken).OrderBy(decision => decision.Taken.At)],
        };
    }

    // People talk and sign on after the last results.
    private static SessionState Moment(Recording recording, SessionState released, int place) =>
        place == recording.Released.Length - 1 ? recording.Played : released;

    // Of what evaluators wrote a team is given what is about itself.
    private static ImmutableArray<ObservationView> Observed(Recording recording, string actor) => actor.Length == 0
        ? []
        : [.. View.OfReview(recording.Rules, recording.End)!.Observations.Where(made => made.Observation.Actor == actor)];

    private static ReviewTeamView Own(Recording recording, string actor, Shadows shadows)
    {
        var view = View.Of(recording.Rules, recording.End, actor, shadows: shadows);
        return new(view.Me, view.Verdict!);
    }

    private static ReviewView Nameless(ReviewView view) => view with
    {
        Decisions = [.. view.Decisions.Select(decision => decision with { Taken = decision.Taken with { Person = "" } })],
        Observations = [.. view.Observations.Select(made => made with { Observation = made.Observation with { Person = "", WatcherId = "" } })],
        Turns = [.. view.Turns.Select(turn => turn with { Arguments = [.. turn.Arguments.Select(argument => argument with { By = "" })] })],
    };
}
