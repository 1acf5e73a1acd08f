namespace Wargame.Sessions.Gates;

/// <summary>Phases in words.</summary>
internal static class PhaseWords
{
    public static string Of(Phase phase) => phase switch
    {
        Phase.Lobby => "the lobby",
        Phase.Briefing => "the briefing",
        Phase.Deliberation => "deliberation",
        Phase.Commitment => "commitment",
        Phase.Adjudication => "adjudication",
        Phase.Outcome => "the outcome",
        Phase.HotWash => "the hot wash",
        _ => "the review",
    };

    public static string Of(ReadOnlySpan<Phase> phases)
    {
        var words = new List<string>();
        foreach (var phase in phases)
            words.Add(Of(phase));
        return string.Join(" and ", words);
    }
}
