using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Talk;

namespace Wargame.Reports.Talk;

/// <summary>How often one team wrote to another. What it said to the white cell is no team's affair but its own.</summary>
/// <param name="From">Who wrote.</param>
/// <param name="To">Who heard it.</param>
/// <param name="Messages">How many messages, of the whole record.</param>
public sealed record Spoke(string From, string To, int Messages)
{
    /// <summary>All pairs of which one wrote to the other, in the order of their ids.</summary>
    internal static ImmutableArray<Spoke> Of(SessionState end) =>
    [
        .. from conversation in end.Conversations
           from message in conversation.Messages
           from member in conversation.Members
           where member != message.From && member != Party.Control && message.From != Party.Control
           group message by (message.From, To: member) into pair
           orderby pair.Key.From, pair.Key.To
           select new Spoke(pair.Key.From, pair.Key.To, pair.Count()),
    ];
}
