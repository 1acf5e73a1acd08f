using Wargame.Reports.Talk;
using Wargame.Sessions;
using Wargame.Sessions.Talk;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>Who spoke with whom, and who asked whom.</summary>
internal static class TalkTables
{
    /// <summary>A message a row.</summary>
    public static ITableMaker Messages { get; } = new TableMaker<MessageRow>("messages", "A message that the reader sent or received.", MessagesOf,
    [
        Text<MessageRow>("conversation", "id", "The conversation.", row => row.Conversation.Id),
        Whole<MessageRow>("message", "from 1", "Its number in the conversation.", row => row.Message.Number),
        Whole<MessageRow>("turn", "turn, 0 in the lobby", "The turn.", row => row.Message.Turn),
        Moment<MessageRow>("sent_at", "When.", row => row.Message.At),
        Text<MessageRow>("sender", "actor, or @control", "Who said it.", row => row.Message.From),
        Text<MessageRow>("seat", "pseudonym", "Which person of the reader's own team; empty for others.", row => row.Seat),
        Text<MessageRow>("members", "actors, parted by spaces", "Who heard it.", row => Spelling.Several(row.Conversation.Members)),
        Truth<MessageRow>("within_team", "Whether it stayed in the sender's own team.", row => row.Conversation.Members.Length == 1),
        Whole<MessageRow>("characters", "characters", "How long it is.", row => row.Message.Text.Length),
        Text<MessageRow>("text", "", "What it says; in the full edition alone.", row => row.Text),
    ]);

    /// <summary>A request a row.</summary>
    public static ITableMaker Requests { get; } = new TableMaker<RequestRow>("requests", "A request for a host's consent that the reader made or received.", RequestsOf,
    [
        Text<RequestRow>("request", "id", "The request.", row => row.Request.Id),
        Whole<RequestRow>("turn", "turn, from 1", "The turn.", row => row.Asked.Turn),
        Text<RequestRow>("actor", "id", "Who asks.", row => row.Request.Draft.Actor),
        Text<RequestRow>("host", "id", "Who is asked.", row => row.Request.Host),
        Text<RequestRow>("instrument", "id", "For what.", row => row.Request.Draft.Instrument),
        Text<RequestRow>("target", "id", "Where.", row => row.Request.Draft.Target),
        Figure<RequestRow>("level", "0 to 1", "The effort.", row => ((long)row.Request.Draft.Level).Units()),
        Text<RequestRow>("mode", "requested, joint, multilateral", "The mode that is offered.", row => row.Request.Draft.Mode.Word()),
        Moment<RequestRow>("asked_at", "When it was asked.", row => row.Request.AskedAt == default ? null : row.Request.AskedAt),
        Moment<RequestRow>("answered_at", "When it was answered.", row => row.Asked.AnsweredAt),
        Figure<RequestRow>("seconds", "s", "The time between.", row => row.Asked.Took?.TotalSeconds),
        Text<RequestRow>("answer", "accept, conditions, request, refuse", "The answer.", row => row.Request.Answer?.Word()),
        Text<RequestRow>("answered_by", "person, doctrine, clock", "What answered; the clock for silence.", row => row.Asked.AnsweredBy),
        Text<RequestRow>("because", "", "The host's reason; in the full and the host's own edition.", row => row.Because),
    ]);

    private static IEnumerable<MessageRow> MessagesOf(Witness witness) =>
        from conversation in witness.Recording.End.Conversations
        where witness.Hears(conversation)
        from message in conversation.Messages
        select new MessageRow(conversation, message, witness.Owns(message.From) ? message.SeatId.OrNothing() : null, witness.SeesAll ? message.Text : null);

    private static IEnumerable<RequestRow> RequestsOf(Witness witness) =>
        from asked in witness.Recording.Requests
        where witness.Owns(asked.Request.Host) || witness.Owns(asked.Request.Draft.Actor)
        select new RequestRow(asked, witness.Owns(asked.Request.Host) ? asked.Request.Because.OrNothing() : null);

    private sealed record MessageRow(Conversation Conversation, Message Message, string? Seat, string? Text);

    private sealed record RequestRow(AskedRequest Asked, string? Because)
    {
        public ConsentRequest Request => Asked.Request;
    }
}
