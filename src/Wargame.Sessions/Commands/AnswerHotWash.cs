using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>
/// Answers a question of the hot wash, or changes the answer in the same slot. By somebody in the room: the host has seen that they have a
/// seat, and tells nobody whose it is. The id is the host's, not the client's, and the time is that of the hot wash's beginning.
/// </summary>
/// <param name="Id">Made by the host.</param>
/// <param name="At">When; not kept.</param>
/// <param name="By">Somebody.</param>
/// <param name="Slot">Where the answer lies, 1 to 64 characters.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Text">1 to 400 characters.</param>
public sealed record AnswerHotWash(string Id, DateTimeOffset At, Issuer By, string Slot, string Question, string Text) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (By is not Issuer.Someone)
            return Refusals.NotSomeone;
        if (Gate.In(state, Phase.HotWash) is { } refusal)
            return refusal;
        if (!Texts.IsId(Slot))
            return Refusals.BadId;
        if (rules.Scenario.HotWash.All(question => question.Id != Question))
            return Refusals.NoSuchQuestion;
        if (Texts.Passage(Text, Limits.HotWashCharacters) is not { Length: > 0 } text)
            return Refusals.BadAnswer;
        var before = state.Answers.FirstOrDefault(answer => answer.Slot == Slot);
        if (before is not null && before.Question != Question)
            return Refusals.BadId;
        if (before is null && state.Answers.Count(answer => answer.Question == Question) >= Limits.HotWashAnswers)
            return Refusals.TooManyAnswers;
        return before?.Text == text
            ? Decision.Nothing
            : new HotWashAnswered(new Stamp(state.Clock.EnteredAt, Id, By), Slot, Question, text);
    }
}
