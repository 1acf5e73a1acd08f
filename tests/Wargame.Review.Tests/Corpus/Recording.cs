using System.IO.Compression;
using System.Text;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.World;

namespace Wargame.Review.Tests.Corpus;

/// <summary>A zip of sessions as an earlier version of the program stored them, with the scenarios that they were played with.</summary>
internal static class Recording
{
    /// <summary>Writes one: all scenarios, and the events of each session, a line each.</summary>
    public static void Write(string path, string scenarios, IEnumerable<(string Name, IReadOnlyList<SessionEvent> Events)> sessions)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in Directory.EnumerateFiles(scenarios, "*", SearchOption.AllDirectories).Where(IsRead).Order(StringComparer.Ordinal))
            zip.CreateEntryFromFile(file, "scenarios/" + Path.GetRelativePath(scenarios, file).Replace('\\', '/'), CompressionLevel.SmallestSize);
        foreach (var (name, events) in sessions)
        {
            using var writer = new StreamWriter(zip.CreateEntry($"sessions/{name}.jsonl", CompressionLevel.SmallestSize).Open(), new UTF8Encoding(false));
            foreach (var happened in events)
                writer.Write(SessionEventJson.Write(happened) + "\n");
        }
    }

    /// <summary>Unpacks one and gives its sessions: the rules of the scenario as it was, and the stored text of each event.</summary>
    public static IReadOnlyList<(string Name, SessionRules Rules, IReadOnlyList<string> Events)> Open(string path, string into)
    {
        ZipFile.ExtractToDirectory(path, into);
        return [.. Directory.EnumerateFiles(Path.Combine(into, "sessions")).Order(StringComparer.Ordinal).Select(file =>
        {
            var lines = File.ReadAllLines(file);
            var opened = (SessionOpened)SessionEventJson.Read(lines[0]);
            var loaded = ScenarioLoader.Load(Path.Combine(into, "scenarios", opened.Scenario));
            Assert.True(loaded.Scenario is not null, $"{file}: its scenario is not read any more: {loaded.Diagnostics.FirstOrDefault()}");
            Assert.Equal(opened.ScenarioHash, loaded.Scenario.Hash);
            return (Path.GetFileNameWithoutExtension(file), new SessionRules(loaded.Scenario, WorldModel.Compile(loaded.Scenario.World, opened.Profile)), (IReadOnlyList<string>)lines);
        })];
    }

    private static bool IsRead(string file) => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal);
}
