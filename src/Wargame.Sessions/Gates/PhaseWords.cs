using Wargame.World.Wording;

namespace Wargame.Sessions.Gates;

/// <summary>Phases in words.</summary>
internal static class PhaseWords
{
    public static Sentence Of(Phase phase) => phase switch
    {
        Phase.Lobby => $"the lobby",
        Phase.Briefing => $"the briefing",
        Phase.Deliberation => $"deliberation",
        Phase.Commitment => $"commitment",
        Phase.Adjudication => $"adjudication",
        Phase.Outcome => $"the outcome",
        Phase.HotWash => $"the hot wash",
        _ => $"the review",
    };

    /// <summary>The name alone.</summary>
    public static Sentence Name(Phase phase) => phase switch
    {
        Phase.Lobby => $"lobby",
        Phase.Briefing => $"briefing",
        Phase.Outcome => $"outcome",
        Phase.HotWash => $"hot wash",
        Phase.Closed => $"review",
        _ => Of(phase),
    };

    public static Sentence Of(ReadOnlySpan<Phase> phases)
    {
        var words = new List<Sentence>();
        foreach (var phase in phases)
            words.Add(Of(phase));
        return Sentence.All(words);
    }
}
