using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Statements;
using Wargame.Sessions.Talk;

namespace Wargame.Sessions.Commands;

/// <summary>Marks a message between teams as a public statement and says what became of it, or that it is none. By control or an evaluator, once the session is over.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Message">The message's number in it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Why, up to 600 characters; kept and broken need a reason.</param>
public sealed record JudgeStatement(string Id, DateTimeOffset At, Issuer By, string ConversationId, int Message, StatementVerdict Verdict, string Because) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override bool WithoutRoom => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if ((Gate.In(state, Phase.HotWash, Phase.Closed) ?? Judge(state)) is { } refusal)
            return refusal;
        if (state.Conversation(ConversationId) is not { } among || !PublicStatement.MayBe(among)
            || among.Messages.FirstOrDefault(message => message.Number == Message) is not { } said || said.From == Party.Control)
            return Refusals.NoSuchStatement;
        var because = Because.Length == 0 ? "" : Texts.Passage(Because, Limits.RemarkCharacters);
        if (because is null || (because.Length == 0 && Verdict is (StatementVerdict.Kept or StatementVerdict.Broken)))
            return Refusals.BadStatementReason;
        return state.Statements.Length >= Limits.Statements && state.Statements.All(mark => mark.ConversationId != ConversationId || mark.Message != Message)
            ? Refusals.TooManyStatements
            : new StatementJudged(Stamp.Of(this), ConversationId, Message, Verdict, because);
    }

    private Refusal? Judge(SessionState state) => By is Issuer.Control ? null : Observe.Evaluator(state, this, out _);
}
