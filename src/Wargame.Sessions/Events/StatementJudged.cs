using Wargame.Sessions.Statements;

namespace Wargame.Sessions.Events;

/// <summary>A message was marked as a public statement and held against what was done, or was said to be none.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Message">The message's number in it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Why; empty for none.</param>
public sealed record StatementJudged(Stamp Stamp, string ConversationId, int Message, StatementVerdict Verdict, string Because) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state)
    {
        var mark = new StatementMark(ConversationId, Message, Verdict, Because);
        var before = state.Statements.FirstOrDefault(one => one.ConversationId == ConversationId && one.Message == Message);
        return state with { Statements = before is null ? state.Statements.Add(mark) : state.Statements.Replace(before, mark) };
    }
}
