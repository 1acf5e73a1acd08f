namespace Wargame.Sessions.Statements;

/// <summary>What control or an evaluator made of a message after the fact.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Message">The message's number in it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Why; empty for none.</param>
public sealed record StatementMark(string ConversationId, int Message, StatementVerdict Verdict, string Because);
