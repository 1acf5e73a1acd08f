using Wargame.Grains.Wire;
using Wargame.Protocol.Review;
using Wargame.Reports;
using Wargame.Sessions.Events;
using Wargame.Sessions.Statements;
using Wargame.Sessions.Talk;

namespace Wargame.Grains.Review;

/// <summary>What teams said in public, for browsers. After a session everybody may read what was said between teams, so nothing is kept back here.</summary>
internal static class StatementWriter
{
    /// <summary>The public statements; to a judge the latest other messages between teams too.</summary>
    public static IReadOnlyList<StatementView> Write(Recording recording, bool judge)
    {
        var moments = Moments(recording);
        var made = PublicStatement.Of(recording.End);
        var known = made.Select(one => (one.Conversation.Id, one.Message.Number)).ToHashSet();
        var others = !judge ? [] : recording.End.Conversations.Where(PublicStatement.MayBe).SelectMany(conversation => conversation.Messages.Select(message => (Conversation: conversation, Message: message)))
            .Where(said => said.Message.From != Party.Control && !known.Contains((said.Conversation.Id, said.Message.Number)))
            .OrderBy(said => said.Message.At).TakeLast(Limits.StatementsToMark).Select(said => new PublicStatement(said.Conversation, said.Message, StatementVerdict.None, ""));
        return [.. made.Concat(others).OrderBy(one => one.Message.At).Select(one => ToWire(recording, one, moments))];
    }

    private static StatementView ToWire(Recording recording, PublicStatement made, Dictionary<(string Conversation, int Number), long> moments)
    {
        var (conversation, message) = (made.Conversation, made.Message);
        return new(
            conversation.Id, message.Number, moments.GetValueOrDefault((conversation.Id, message.Number)), message.Turn, message.Turn > 0 ? recording.Rules.Scenario.TurnLabel(message.Turn) : "",
            message.From, [.. conversation.Members.Where(member => member != message.From).Select(member => recording.Rules.Entity(member)?.Name).OfType<string>()],
            message.Text, made.Verdict.Word(), made.Because);
    }

    private static Dictionary<(string Conversation, int Number), long> Moments(Recording recording)
    {
        var (counts, moments) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(string, int), long>());
        for (var place = 0; place < recording.Events.Length; place++)
        {
            if (recording.Events[place] is not MessageSent sent)
                continue;
            var id = Conversation.IdOf(sent.Members, sent.Title);
            counts[id] = counts.GetValueOrDefault(id) + 1;
            moments[(id, counts[id])] = place + 1;
        }
        return moments;
    }
}
