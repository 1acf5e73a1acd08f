using Wargame.Protocol.Pages;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>Conversations.</summary>
internal static class TalkWire
{
    public static ConversationView ToWire(this Seen.ConversationView view) => new(
        view.Conversation.Id,
        view.Conversation.Title,
        [.. view.Members.Select(member => member.ToWire())],
        [.. view.Conversation.Messages.Select(message => new MessageView(
            message.Number, message.From, message.As, message.SeatId, message.Office, message.Person, message.Text, message.At, message.Turn))],
        view.Earlier,
        view.Conversation.Read);

    public static PartyView ToWire(this Seen.PartyView party) =>
        new(party.Id, party.Entity?.Name ?? "", party.Entity?.Code ?? "", party.Team?.Colour ?? "", party.Team?.Shape ?? "");
}
