using Wargame.Doctrines;
using Wargame.EventStore;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Scenarios;

namespace Wargame.Review.Tests;

/// <summary>A stored session of the shipped scenario, played again.</summary>
public class ReplayTests
{
    private static readonly SessionRules Rules = RecordedSessions.Rules(RecordedSessions.Bolivia);
    private static readonly IReadOnlyList<StoredEvent> Stored = Store(AutomaticPlay.Run(Rules, 11).Events);

    [Fact]
    public void A_stored_session_verifies_turn_by_turn()
    {
        var report = Replay.Run(Rules, Stored);

        Assert.True(report.Verified, report.Fault?.ToString());
        Assert.Equal(8, report.State.Turns.Length);
    }

    [Fact]
    public void A_session_whose_inputs_were_edited_does_not_verify_and_the_event_is_named()
    {
        var edited = Stored.ToList();
        var at = edited.FindIndex(stored => stored.Json.Contains("\"level\":1000", StringComparison.Ordinal) && stored.Json.Contains("turn-proposed", StringComparison.Ordinal));
        Assert.True(at >= 0, "some turn has an order at full effort");
        edited[at] = edited[at] with { Json = edited[at].Json.Replace("\"level\":1000", "\"level\":400", StringComparison.Ordinal) };

        var report = Replay.Run(Rules, edited);

        Assert.False(report.Verified);
        Assert.Equal(edited[at].Version, report.Fault!.Version);
    }

    [Fact]
    public void A_session_of_another_version_of_the_scenario_is_not_replayed()
    {
        var other = new SessionRules(Rules.Scenario with { Hash = new string('0', 64) }, Rules.Model);

        Assert.Equal(1, Replay.Run(other, Stored).Fault!.Version);
    }

    [Fact]
    public void An_event_that_cannot_be_read_is_named()
    {
        Assert.Equal(1, Replay.Run(Rules, [new StoredEvent(1, "x", "{", default)]).Fault!.Version);
    }

    private static List<StoredEvent> Store(IEnumerable<SessionEvent> events) =>
        [.. events.Select((happened, index) => new StoredEvent(index + 1, happened.GetType().Name, SessionEventJson.Write(happened), happened.At))];

    internal static ScenarioDefinition LoadBolivia() => LoadScenario("bolivia-secession");

    internal static ScenarioDefinition LoadScenario(string id)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return ScenarioLoader.Load(Path.Combine(folder!.FullName, "scenarios", id)).Scenario!;
    }
}
