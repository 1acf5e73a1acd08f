using System.Collections.Immutable;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Events;

/// <summary>Something was said among some parties.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Members">Who hears it, the speaker among them, in order.</param>
/// <param name="Title">What a conference is about, or empty.</param>
/// <param name="From">The member for whom it is said.</param>
/// <param name="As">In whose voice control speaks, or empty.</param>
/// <param name="Text">Plain text.</param>
public sealed record MessageSent(Stamp Stamp, ImmutableArray<string> Members, string Title, string From, string As, string Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var seat = By is Issuer.Seat by ? state.Seat(by.SeatId) : null;
        var before = state.Conversation(Conversation.IdOf(Members, Title));
        var among = before ?? Conversation.Among(Members, Title);
        var number = among.Messages.Length + 1;
        var after = among with
        {
            Messages = among.Messages.Add(new(number, From, As, seat?.Id ?? "", seat?.Title ?? "", seat?.Person ?? "", Text, At, state.Turn)),
            Read = among.Read.SetItem(seat?.Id ?? Party.Control, number),
        };
        return state with
        {
            Conversations = before is null ? state.Conversations.Add(after) : state.Conversations.Replace(before, after),
            MessageCount = state.MessageCount + 1,
        };
    }
}
