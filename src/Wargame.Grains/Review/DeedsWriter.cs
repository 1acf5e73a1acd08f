using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Reports.Contributions;

namespace Wargame.Grains.Review;

/// <summary>What people did, for browsers: each gets the rubric as far as it is about them.</summary>
internal static class DeedsWriter
{
    /// <summary>What a desk may know.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="desk">Who asks.</param>
    /// <param name="seatId">And from which seat.</param>
    /// <param name="judge">Whether they may judge statements, and so are shown what they might mark.</param>
    public static DeedsView Write(Recording recording, DeskAddress desk, string seatId, bool judge) => new(
        [.. recording.DoctrineOrders.Select(order => new DoctrineOrderView(
            order.Turn, order.Draft.Actor, order.Draft.Instrument, order.Draft.Target, OrderWire.Words(recording.Rules, order.Draft), order.Draft.Level,
            recording.Rules.Kept(order.Draft.Because)))],
        [.. recording.Requests.Where(asked => asked.Took is not null).Select(asked => new RequestTimeView(asked.Request.Id, (int)asked.Took!.Value.TotalSeconds, asked.AnsweredBy ?? ""))],
        [.. recording.ReplyTimes.Select(reply => new ReplyTimeView(reply.Actor, reply.Replies, reply.Unanswered, (int?)reply.Median?.TotalSeconds))],
        [.. recording.Spoke.Select(one => new SpokeView(one.From, one.To, one.Messages))],
        StatementWriter.Write(recording, judge),
        Rubric(recording, desk, seatId),
        OwnPartWriter.Write(recording, desk, seatId));

    private static RubricView? Rubric(Recording recording, DeskAddress desk, string seatId)
    {
        var all = desk.Kind == DeskKind.Control;
        if (!all && (!desk.IsTeam || seatId.Length == 0))
            return null;
        var words = new MomentWords(recording);
        return new(
            Reports.Contributions.Rubric.LittleBelow, Reports.Contributions.Rubric.MuchFrom,
            [.. Reports.Contributions.Rubric.Criteria.Select(criterion => new CriterionView(criterion.Id, all ? criterion.Weight : null))],
            [.. recording.Contributors.Where(one => all || one.Seat == seatId).Select(one => ToWire(recording, one, words, all))]);
    }

    private static ContributorView ToWire(Recording recording, Contributor one, MomentWords words, bool all)
    {
        var seat = one.Seat.Length == 0 ? null : recording.Seat(one.Seat);
        return new(
            one.Seat, one.Actor, recording.Rules.Kept(seat?.Title ?? ""), seat?.Person ?? "",
            [.. one.Contributions.Select(part => new ContributionView(
                part.Level.Word(), part.Moments.Length, Math.Round(part.Rate, 2), all ? Math.Round(part.Median, 2) : null,
                [.. part.Moments.TakeLast(Limits.EvidenceMoments).Select(words.Of)]))]);
    }
}
