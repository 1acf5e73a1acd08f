using Wargame.World;

namespace Wargame.Sessions.Events;

/// <summary>Somebody has read a conversation up to a message.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Reader">The seat, or control.</param>
/// <param name="Number">The last message read.</param>
public sealed record MessagesRead(Stamp Stamp, string ConversationId, string Reader, int Number) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var before = state.Conversation(ConversationId) ?? throw new InvariantBrokenException("what is read was said", ConversationId);
        return state with { Conversations = state.Conversations.Replace(before, before with { Read = before.Read.SetItem(Reader, Number) }) };
    }
}
