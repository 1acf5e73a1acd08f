using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Json.Schema;
using Wargame.Review.Exports;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Tests;

/// <summary>The event log keeps to the schema that is published with it, for sessions of today and for those that earlier versions recorded.</summary>
public class EventLogTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(EventLogSchema.Write());

    [Fact]
    public void The_published_schema_is_made_from_the_events()
    {
        var file = Path.Combine(Root(), "docs", "event-log.schema.json");
        if (Environment.GetEnvironmentVariable("WARGAME_UPDATE") == "1") File.WriteAllText(file, EventLogSchema.Write());

        Assert.Equal(EventLogSchema.Write(), File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_kind_of_event_of_a_session_keeps_to_it()
    {
        var lines = Encoding.UTF8.GetString(EventLog.Write(PlayedSession.Played)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Check(lines);
        Assert.True(lines.Length > 100);
    }

    [Fact]
    public void Every_kind_of_event_of_the_recorded_sessions_keeps_to_it()
    {
        foreach (var recording in Directory.EnumerateFiles(Path.Combine(Root(), "tests", "Wargame.Review.Tests", "Corpus"), "*.zip"))
        {
            using var zip = ZipFile.OpenRead(recording);
            foreach (var session in zip.Entries.Where(entry => entry.FullName.StartsWith("sessions/", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(session.Open());
                var events = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(SessionEventJson.Read);
                Check(events.Select((happened, place) => EventLines.Of(place + 1, happened)).OfType<string>());
            }
        }
    }

    [Theory]
    [InlineData("""{"at":"2026-03-02T09:00:00Z","event":{"is":"draft-saved"}}""")]
    [InlineData("""{"version":1,"at":"2026-03-02T09:00:00Z","event":{"is":"no-such-event"}}""")]
    [InlineData("""{"version":1,"at":"2026-03-02T09:00:00Z","event":{"is":"draft-saved","draft":7}}""")]
    public void What_is_no_line_of_a_log_is_refused(string line)
    {
        using var read = JsonDocument.Parse(line);

        Assert.False(Schema.Evaluate(read.RootElement).IsValid);
    }

    // One of each kind and length of record is enough: validating is slow.
    private static void Check(IEnumerable<string> lines)
    {
        foreach (var line in lines.DistinctBy(line => line[line.IndexOf("\"is\"", StringComparison.Ordinal)..].Split(',')[0]))
        {
            using var read = JsonDocument.Parse(line);
            Assert.True(Schema.Evaluate(read.RootElement).IsValid, line[..Math.Min(300, line.Length)]);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
