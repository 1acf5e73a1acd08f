using Wargame.EventStore.Portable;
using Wargame.Scenarios;
using Wargame.Sessions.Scenarios;

namespace Wargame.Review;

/// <summary>The scenario that came along in a session file, which anybody may have made.</summary>
public static class CarriedScenario
{
    /// <summary>Loads it.</summary>
    /// <param name="record">What was read of the file.</param>
    /// <param name="scenarios">The folder that its scenario was unpacked into.</param>
    /// <exception cref="SessionFileException">It is not the scenario that the session was played with.</exception>
    public static ScenarioDefinition Of(SessionRecord record, string scenarios)
    {
        ArgumentNullException.ThrowIfNull(record);
        var entry = record.Lines[0].Session;
        // A name that is a way leads elsewhere than into what was unpacked.
        var isName = entry.Scenario is { Length: > 0 } name && name is not ("." or "..") && name.IndexOfAny(['/', '\\']) < 0;
        var scenario = isName ? ScenarioLoader.Load(Path.Combine(scenarios, entry.Scenario)).Scenario : null;
        return scenario?.Hash == entry.ScenarioHash
            ? scenario
            : throw new SessionFileException($"The scenario {entry.Scenario} in it is not the one that it was played with. Ask for the file anew.");
    }
}
