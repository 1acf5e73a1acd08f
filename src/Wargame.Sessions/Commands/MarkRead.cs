using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Commands;

/// <summary>Says that the caller has read a conversation up to a message: the review shows what each team had read by then.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who: a seat or control.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Number">The last message read, from 1.</param>
public sealed record MarkRead(string Id, DateTimeOffset At, Issuer By, string ConversationId, int Number) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        Seat? seat = null;
        if (By is not Issuer.Control && Gate.Seat(state, this, out seat) is { } refusal)
            return refusal;
        var conversation = state.Conversation(ConversationId);
        if (conversation is null || (seat is not null && !conversation.Members.Contains(seat.Actor)))
            return Refusals.NoSuchConversation;
        var reader = seat?.Id ?? Party.Control;
        var number = Math.Min(Number, conversation.Messages.Length);
        return number <= conversation.Read.GetValueOrDefault(reader) ? Decision.Nothing : new MessagesRead(Stamp.Of(this), conversation.Id, reader, number);
    }
}
