using System.Collections.Immutable;
using Wargame.Reports.Contributions;
using Wargame.Sessions;
using Wargame.Sessions.Talk;

namespace Wargame.Reports.Talk;

/// <summary>How soon a team answers what others write to it.</summary>
/// <param name="Actor">The team.</param>
/// <param name="Replies">How often it answered.</param>
/// <param name="Unanswered">How often others wrote last, and it said nothing more.</param>
/// <param name="Median">How long the others waited, in the middle; null where it never answered.</param>
public sealed record ReplyTime(string Actor, int Replies, int Unanswered, TimeSpan? Median)
{
    /// <summary>The reply times of all actors that anybody outside wrote to, in the order of their ids. Several messages in a row are one question.</summary>
    internal static ImmutableArray<ReplyTime> Of(SessionState end)
    {
        var waits = new SortedDictionary<string, (List<double> Took, int Open)>(StringComparer.Ordinal);
        foreach (var conversation in end.Conversations.Where(conversation => conversation.Members.Length > 1))
        {
            foreach (var member in conversation.Members.Where(member => member != Party.Control))
            {
                var (took, open) = Waits(conversation, member);
                if (took.Count == 0 && !open)
                    continue;
                var before = waits.GetValueOrDefault(member, ([], 0));
                waits[member] = ([.. before.Took, .. took], before.Open + (open ? 1 : 0));
            }
        }

        return [.. waits.Select(one => new ReplyTime(
            one.Key, one.Value.Took.Count, one.Value.Open, one.Value.Took.Count == 0 ? null : TimeSpan.FromSeconds(Rubric.Median(one.Value.Took))))];
    }

    private static (List<double> Took, bool Open) Waits(Conversation conversation, string member)
    {
        var (took, asked) = (new List<double>(), default(DateTimeOffset?));
        foreach (var message in conversation.Messages)
        {
            if (message.From != member)
                asked ??= message.At;
            else if (asked is { } since)
            {
                took.Add((message.At - since).TotalSeconds);
                asked = null;
            }
        }

        return (took, asked is not null);
    }
}
