using System.Collections.Immutable;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Statements;

/// <summary>
/// Something that a team said in public: to every team that people play, when that are three or more, or what control or an evaluator marked as
/// such. What is said within one team, or to the white cell, is never public.
/// </summary>
/// <param name="Conversation">Where it was said.</param>
/// <param name="Message">What was said.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Why the judge thinks so; empty for no reason.</param>
public sealed record PublicStatement(Conversation Conversation, Message Message, StatementVerdict Verdict, string Because)
{
    private const int Public = 3;

    /// <summary>All public statements of a session, in the order in which they were made.</summary>
    /// <param name="state">The session.</param>
    public static ImmutableArray<PublicStatement> Of(SessionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var marks = state.Statements.ToDictionary(mark => (mark.ConversationId, mark.Message));
        return
        [
            .. from conversation in state.Conversations
               where MayBe(conversation)
               let heard = HeardByAll(state, conversation)
               from message in conversation.Messages
               where message.From != Party.Control
               let mark = marks.GetValueOrDefault((conversation.Id, message.Number))
               where mark is null ? heard : mark.Verdict != StatementVerdict.None
               orderby message.At, conversation.Id, message.Number
               select new PublicStatement(conversation, message, mark?.Verdict ?? StatementVerdict.Open, mark?.Because ?? ""),
        ];
    }

    /// <summary>Whether what is said in a conversation can be public: more than one team hears it.</summary>
    public static bool MayBe(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return conversation.Members.Count(member => member != Party.Control) > 1;
    }

    private static bool HeardByAll(SessionState state, Conversation conversation) =>
        conversation.Members.Count(member => member != Party.Control) >= Public
        && state.Seats.All(seat => conversation.Members.Contains(seat.Actor));
}
