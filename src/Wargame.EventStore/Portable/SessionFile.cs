using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wargame.EventStore.Portable;

/// <summary>
/// A session in one file that another server takes in: a zip of <c>session.json</c>, of <c>lines/ID/events.jsonl</c> and
/// <c>lines/ID/commands.jsonl</c> for each line of play, and of the scenario that it was played with under <c>scenarios/</c>.
/// </summary>
public static class SessionFile
{
    /// <summary>The format, in <c>session.json</c>; another one is not read.</summary>
    public const int Format = 1;

    private const string Head = "session.json";
    private const string Scenarios = "scenarios/";

    // People read these files: no letter is written as a number that need not be.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one.</summary>
    /// <param name="record">The session.</param>
    /// <param name="scenarios">The folder of the scenario's copy; null when there is none.</param>
    /// <param name="to">Where to; it is left open.</param>
    /// <param name="names">Whether the names of persons go with it. The hashes hold either way.</param>
    public static void Write(SessionRecord record, string? scenarios, Stream to, bool names)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        WriteLines(zip, Head, [new SessionHead(Format, [.. record.Lines.Select(line => new LineHead(line.Session, line.Branch, line.Events.Length, line.Commands.Length))])]);
        foreach (var line in record.Lines)
        {
            WriteLines(zip, EventsOf(line.Session), line.Events.Select(one => names ? one : one with { Names = null }));
            WriteLines(zip, CommandsOf(line.Session), line.Commands);
        }

        if (scenarios is null || !Directory.Exists(scenarios))
            return;
        foreach (var file in Directory.EnumerateFiles(scenarios, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            zip.CreateEntryFromFile(file, Scenarios + Path.GetRelativePath(scenarios, file).Replace('\\', '/'));
    }

    /// <summary>Reads one and checks every hash.</summary>
    /// <param name="from">The zip; it must be seekable.</param>
    /// <param name="scenarios">A new folder for the scenario's copy, which must not exist yet; nothing is written outside it.</param>
    /// <param name="bytes">What it may come to, unpacked.</param>
    /// <exception cref="SessionFileException">It is no session file, is too large, or does not verify; the message names the first event that does not.</exception>
    public static SessionRecord Read(Stream from, string scenarios, long bytes = Limits.SessionFileBytes)
    {
        try
        {
            using var zip = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
            var reader = new SessionFileReader(zip, bytes);
            var head = reader.Objects<SessionHead>(Head, Json).SingleOrDefault() ?? throw new SessionFileException($"It is no session file: its {Head} is empty.");
            if (head.Format != Format)
                throw new SessionFileException($"It is of format {head.Format}, and this program reads {Format}; take it in with a program of its time.");
            if (head.Lines.IsDefaultOrEmpty || head.Lines.Any(line => line is not { Session.SessionId: not null }))
                throw new SessionFileException("There is no session in it.");
            var record = new SessionRecord([.. head.Lines.Select(line => new RecordedLine(
                line.Session, line.Branch, Counted(reader, EventsOf(line.Session), line.Events, reader.Objects<RecordedEvent>(EventsOf(line.Session), Json)),
                Counted(reader, CommandsOf(line.Session), line.Commands, reader.Objects<RecordedCommand>(CommandsOf(line.Session), Json))))]);
            if (record.Lines[0].Events.IsEmpty)
                throw new SessionFileException("There is no session in it.");
            if (RecordCheck.Fault(record) is { } fault)
                throw new SessionFileException($"It was damaged or edited: {fault}. Ask for the file anew.");
            reader.Unpack(Scenarios, scenarios);
            return record;
        }
        catch (Exception failure) when (failure is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new SessionFileException($"It is no whole session file: {failure.Message.ReplaceLineEndings(" ")} Ask for the file anew.", failure);
        }
    }

    private static ImmutableArray<T> Counted<T>(SessionFileReader reader, string name, int count, ImmutableArray<T> read) => read.Length == count
        ? read
        : throw new SessionFileException($"It was damaged or edited: {Head} tells of {count} lines in {name}, and there are {read.Length}. Ask for the file anew.");

    private static string EventsOf(SessionEntry session) => $"lines/{session.SessionId}/events.jsonl";

    private static string CommandsOf(SessionEntry session) => $"lines/{session.SessionId}/commands.jsonl";

    private static void WriteLines<T>(ZipArchive zip, string name, IEnumerable<T> objects)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        foreach (var one in objects)
            writer.Write(JsonSerializer.Serialize(one, Json) + "\n");
    }

    private sealed record SessionHead(int Format, ImmutableArray<LineHead> Lines);

    private sealed record LineHead(SessionEntry Session, LineEntry? Branch, int Events, int Commands);
}
