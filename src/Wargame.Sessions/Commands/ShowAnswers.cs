using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.HotWash;

namespace Wargame.Sessions.Commands;

/// <summary>Lets everyone read answers of the hot wash, or takes them from the wall. By control.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Slots">Which answers; none for all.</param>
/// <param name="Shown">Whether they are shown from now on.</param>
public sealed record ShowAnswers(string Id, DateTimeOffset At, Issuer By, ImmutableArray<string> Slots, bool Shown) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        var slots = Slots.IsEmpty ? [.. state.Answers.Select(answer => answer.Slot)] : Slots;
        if (HotWashLaw.Moderates(state, this, slots) is { } refusal)
            return refusal;
        ImmutableArray<string> changed = [.. state.Answers.Where(answer => slots.Contains(answer.Slot) && answer.Shown != Shown).Select(answer => answer.Slot)];
        return changed.IsEmpty ? Refusals.NothingNew : new AnswersShown(Stamp.Of(this), changed, Shown);
    }
}
