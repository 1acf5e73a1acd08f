using Wargame.Sessions.Commands;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.HotWash;

/// <summary>What the commands of the hot wash share.</summary>
internal static class HotWashLaw
{
    /// <summary>Whether control may lay hands on these answers.</summary>
    public static Refusal? Moderates(SessionState state, Command command, IReadOnlyCollection<string> slots)
    {
        if ((Gate.Control(command) ?? Gate.In(state, Phase.HotWash, Phase.Closed)) is { } refusal)
            return refusal;
        return slots.Count > 0 && slots.All(slot => state.Answers.Any(answer => answer.Slot == slot)) ? null : Refusals.NoAnswerThere;
    }

    /// <summary>The state with some answers changed.</summary>
    public static SessionState With(SessionState state, IReadOnlyCollection<string> slots, Func<HotWashAnswer, HotWashAnswer> change) =>
        state with { Answers = [.. state.Answers.Select(answer => slots.Contains(answer.Slot) ? change(answer) : answer)] };
}
