namespace Wargame.Scenarios.Files;

/// <summary>Markdown beside a scenario that is printed and not played.</summary>
internal static class ScenarioPages
{
    /// <summary>For whoever runs the session.</summary>
    public const string Notes = "notes.md";

    /// <summary>For whoever pays for it.</summary>
    public const string Sponsor = "sponsor.md";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Notes, Sponsor];
}
