using Wargame.Sessions;

namespace Wargame.Papers.Writing;

/// <summary>A phase of a turn.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Time">How long it lasts, in words; empty without a clock.</param>
/// <param name="Teams">What teams do in it.</param>
/// <param name="Control">What control does in it.</param>
internal sealed record TurnStep(Phase Phase, string Name, string Time, string Teams, string Control);

/// <summary>The phases of a turn of a scenario, in words.</summary>
internal static class TurnSteps
{
    public static IEnumerable<TurnStep> Of(Material from) =>
    [
        new(Phase.Briefing, from.Say($"Briefing"), Time(from, Phase.Briefing), from.Say($"Read the news of the turn."),
            from.Say($"See that every team has its news. Say aloud what has changed in the room.")),
        new(Phase.Deliberation, from.Say($"Deliberation"), Time(from, Phase.Deliberation), from.Say($"Talk, negotiate, draft your orders, answer your cards, sign."),
            from.Say($"Walk round. Watch who is silent, who has not signed, and which inject comes next.")),
        new(Phase.Commitment, from.Say($"Commitment"), Time(from, Phase.Commitment), from.Say($"Orders are closed. Answer what others ask of you."),
            from.Say($"Remind the teams that are asked. Silence takes what the scenario says.")),
        new(Phase.Adjudication, from.Say($"Adjudication"), "", from.Say($"Wait. Prepare what you will say."),
            from.Say($"Read the packet: orders, causes, draws. Release it as it is, or change it and say why.")),
        new(Phase.Outcome, from.Say($"Outcome"), Time(from, Phase.Outcome), from.Say($"Read what happened, and why."),
            from.Say($"Ask one team why one number moved. Then go on.")),
    ];

    private static string Time(Material from, Phase phase)
    {
        var time = from.Scenario.Clocks.GetValueOrDefault(phase);
        return time == TimeSpan.Zero ? "" : from.Say($"{time.TotalMinutes:0.#} min");
    }
}
