using Wargame.Grains.Desks;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Sessions.Events;

namespace Wargame.Grains.Review;

/// <summary>What somebody did, for their own page.</summary>
internal static class OwnPartWriter
{
    /// <summary>Null for who has no seat in a team.</summary>
    public static OwnPart? Write(Recording recording, DeskAddress desk, string seatId)
    {
        if (!desk.IsTeam || recording.Seat(seatId) is not { } seat || seat.Actor != desk.Actor)
            return null;
        var words = new MomentWords(recording);
        var deeds = recording.MomentsOf(seatId).Select(moment => (moment.Version, moment.Turn, Happened: recording.Events[(int)moment.Version - 1]))
            .Where(one => Kind(one.Happened).Length > 0).ToList();
        // An order that was changed five times in a turn is one deed, at its last change.
        var last = deeds.Where(one => one.Happened is DraftSaved).GroupBy(one => (one.Turn, ((DraftSaved)one.Happened).Draft.Id)).Select(saves => saves.Max(one => one.Version)).ToHashSet();
        var shown = deeds.Where(one => one.Happened is not DraftSaved || last.Contains(one.Version)).TakeLast(Limits.OwnDeeds);
        var talk = recording.End.Conversations.Where(conversation => conversation.Members.Contains(seat.Actor))
            .Select(conversation => (Read: Math.Min(conversation.Read.GetValueOrDefault(seatId), conversation.Messages.Length), All: conversation.Messages.Length)).ToList();
        return new(
            recording.Rules.Kept(seat.Title),
            [.. shown.GroupBy(one => one.Turn).Select(turn => new OwnTurn(
                turn.Key, turn.Key > 0 ? recording.Rules.Scenario.TurnLabel(turn.Key) : "",
                [.. turn.Select(one => new OwnDeed(one.Version, Kind(one.Happened), words.Of(one.Version).Words))]))],
            deeds.Count(one => one.Happened is MessageSent), talk.Sum(one => one.Read), talk.Sum(one => one.All - one.Read));
    }

    private static string Kind(SessionEvent happened) => happened switch
    {
        DraftSaved => "drafted",
        DraftRemoved => "removed",
        OrdersSigned => "signed",
        HostAsked => "asked",
        RequestAnswered => "answered",
        OptionChosen => "chosen",
        MessageSent => "wrote",
        AgreementOffered => "offered",
        AgreementSigned => "agreed",
        AgreementLeft => "left",
        ArgumentWritten => "argued",
        _ => "",
    };
}
