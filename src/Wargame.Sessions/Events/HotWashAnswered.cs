using Wargame.Sessions.HotWash;

namespace Wargame.Sessions.Events;

/// <summary>Somebody answered a question of the hot wash, or changed their answer: then control has to let it be shown again.</summary>
/// <param name="Stamp">By somebody; the time is that of the hot wash's beginning, for all answers.</param>
/// <param name="Slot">Where the answer lies.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Text">The answer.</param>
public sealed record HotWashAnswered(Stamp Stamp, string Slot, string Question, string Text) : SessionEvent(Stamp)
{
    // Sorted by slot: the state does not say in which order they came.
    internal override SessionState Evolve(SessionRules rules, SessionState state) => state with
    {
        Answers =
        [
            .. state.Answers.Where(answer => answer.Slot != Slot).Append(new HotWashAnswer(Slot, Question, Text))
                .OrderBy(answer => answer.Slot, StringComparer.Ordinal),
        ],
    };
}
