namespace Wargame.Load.Playing;

/// <summary>What people write: about as long as in a seminar.</summary>
internal static class Phrases
{
    public static IReadOnlyList<string> All { get; } =
    [
        "We could accept observers in the lowlands if you speak to the prefects first.",
        "Two points before we sign: who pays for the second year, and who is told when it fails?",
        "Our people will not wait for another quarter. Say today whether the road stays open.",
        "No.",
        "We read your announcement differently in the capital. Is the money there already, or is it a promise that the legislature must still pass?",
        "Agreed, with the change that we spoke of.",
        "The minister asks for a call at the end of this deliberation.",
        "If the growers march we cannot hold the line alone, and if the army comes we lose the growers; give us something to offer them.",
    ];

    public static IReadOnlyList<string> Answers { get; } = ["accept", "conditions", "refuse"];
}
