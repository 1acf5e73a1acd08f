using System.Collections.Immutable;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Views;

/// <summary>What was said to the viewer.</summary>
internal static class TalkDesk
{
    /// <summary>The viewer's conversations, the one with the latest message first.</summary>
    public static ImmutableArray<ConversationView> Of(Sight sight) =>
        [.. sight.State.Conversations.Where(conversation => Hears(sight, conversation)).OrderByDescending(conversation => conversation.Messages[^1].At).Select(conversation => View(sight, conversation))];

    private static bool Hears(Sight sight, Conversation conversation) =>
        sight.SeesAll || (sight.Me.Length > 0 && conversation.Members.Contains(sight.Me));

    private static ConversationView View(Sight sight, Conversation conversation)
    {
        var earlier = Math.Max(0, conversation.Messages.Length - Limits.MessagesShown);
        var shown = conversation with
        {
            Messages = [.. conversation.Messages.Skip(earlier).Select(message => Own(sight, message.From) ? message : message with { SeatId = "" }).Select(message => message with { Office = sight.Rules.Kept(message.Office) })],
            Read = sight.Viewer is Viewer.Team ? conversation.Read.RemoveRange(conversation.Read.Keys.Where(reader => sight.State.Seat(reader)?.Actor != sight.Me)) : conversation.Read,
        };
        return new(shown, [.. conversation.Members.Select(member => Party(sight, member))], earlier);
    }

    private static bool Own(Sight sight, string from) => sight.SeesAll || from == sight.Me;

    /// <summary>A party as it is shown.</summary>
    public static PartyView Party(Sight sight, string id) => new(id, sight.Rules.Entity(id), sight.Rules.Scenario.Team(id));
}
