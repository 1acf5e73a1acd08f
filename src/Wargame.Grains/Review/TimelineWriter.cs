using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Review;

/// <summary>The timeline of a replay for browsers, with somebody's eyes.</summary>
internal static class TimelineWriter
{
    /// <summary>The timeline; null when there is no such actor.</summary>
    /// <param name="rules">The rules, in the reader's language.</param>
    /// <param name="track">The session.</param>
    /// <param name="desk">Who asks: whom a team wrote to is not told where the message itself stays with it.</param>
    /// <param name="viewpoint">Whose eyes: an actor; empty for the truth.</param>
    public static ReplayTimeline? Write(SessionRules rules, ReplayTrack track, DeskAddress desk, string viewpoint)
    {
        if (viewpoint.Length > 0 && rules.Entity(viewpoint) is not { IsActor: true })
            return null;
        var knowledge = viewpoint.Length == 0 ? null : new MomentKnowledge(rules, track, viewpoint);
        var (moments, leftOut) = track.Line();
        return new(
            [.. moments.Select(moment => new ReplayMomentView(
                moment.Version, moment.Turn, rules.Scenario.TurnLabel(moment.Turn), moment.Phase.Word(), moment.At, moment.Kind.Word(), moment.Actor,
                MayTell(moment, knowledge, desk) ? SubjectWords.Of(rules, () => track.At(moment.Version)!, moment.Subject) : ""))],
            [.. View.OfBoard(rules, track.Now).Teams.Select(team => team.ToWire())],
            [.. leftOut.Select(left => new LeftOutMomentsView(left.Kind.Word(), left.Count))]);
    }

    private static bool MayTell(ReplayMoment moment, MomentKnowledge? knowledge, DeskAddress desk) =>
        (knowledge is null || knowledge.Knows(moment))
        && (moment.Subject.Kind != SubjectKind.Talk || desk.Kind == DeskKind.Control || Readings.MayRead(moment.Subject.Members, desk.Actor));
}
