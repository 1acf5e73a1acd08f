using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.Grains.Sessions;
using Wargame.Review;
using Wargame.Review.Across;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.World;
using Refusal = Wargame.Protocol.Hub.Refusal;

namespace Wargame.Grains.Review;

/// <summary>A session in a file of another server, to be compared and not to be kept: checked as one that is taken in, and played again besides.</summary>
internal static class CarriedSession
{
    /// <summary>Reads one that anybody may have made.</summary>
    /// <param name="file">The session file.</param>
    /// <param name="scenario">The scenario that it must have been played with.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The session, or why not: the reason stands where a refusal says what to do.</returns>
    public static (ComparedSession? Session, Refusal? Refusal) Read(byte[] file, string scenario, Language language)
    {
        var unpacked = Directory.CreateTempSubdirectory("wargame-beside-").FullName;
        try
        {
            using var from = new MemoryStream(file, writable: false);
            var copies = Path.Combine(unpacked, "scenarios");
            var record = SessionFile.Read(from, copies, Limits.ComparedFileBytes);
            return record.Lines[0].Session.Scenario != scenario
                ? (null, HostRefusals.NotSameScenario)
                : Played(record, copies, language);
        }
        catch (SessionFileException refused)
        {
            return (null, HostRefusals.BadSessionFile with { Mend = refused.Message });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Hashes prove that a file is whole, not that a Wargame wrote it: what is in it may break any law of the room.
            return (null, HostRefusals.BadSessionFile);
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private static (ComparedSession? Session, Refusal? Refusal) Played(SessionRecord record, string copies, Language language)
    {
        var (line, scenario) = (record.Lines[0], CarriedScenario.Of(record, copies));
        if (!ScenarioShelf.Knows(scenario, line.Session.Profile))
            return (null, HostRefusals.UnknownProfile);
        var rules = new SessionRules(scenario, WorldModel.Compile(scenario.World, line.Session.Profile)).In(language);
        var replay = Replay.Run(rules, [.. line.Events.Select(one => new StoredEvent(one.Version, one.Type, one.Json, one.At))]);
        if (replay.Fault is { } fault)
            return (null, HostRefusals.BadSessionFile with { Mend = FormattableString.Invariant($"Event {fault.Version} ({fault.Type}) does not verify: {fault.Trouble}.") });
        return replay.State.Phase < Phase.HotWash ? (null, HostRefusals.OtherStillPlayed) : (new(replay.State.JoinCode, rules, replay.State), null);
    }
}
