using Wargame.Cli.Experiments;
using Wargame.Cli.Replaying;
using Wargame.Cli.Validate;
using Wargame.EventStore;
using Wargame.EventStore.Portable;
using Wargame.EventStore.Sqlite;
using Wargame.Review;
using Wargame.Review.Across;
using Wargame.Scenarios;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Cli.Compare;

/// <summary>Finds sessions that may lie in session files or in data folders, and plays each of them again before it is believed.</summary>
/// <param name="data">The data folder of codes and ids that stand alone, or null.</param>
/// <param name="scenarios">The folder of scenarios, or null for the copy beside each session.</param>
/// <param name="terminal">The terminal.</param>
internal sealed class SessionInput(string? data, string? scenarios, Terminal terminal)
{
    private const char Branch = '#';

    /// <summary>A session by its file, its folder and code, or its code alone.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="AuthorsMistakeException">It does not verify; the terminal was told which event.</exception>
    public ComparedSession Open(string named)
    {
        var (file, branch) = Parted(named);
        if (File.Exists(Path.GetFullPath(file, terminal.Folder)))
            return FromFile(file, branch);
        var cut = named.TrimEnd('/', '\\').LastIndexOfAny(['/', '\\']);
        if (cut > 0 && DataFolder.Holds(Path.GetFullPath(named[..cut], terminal.Folder)))
            return FromFolder(named[..cut], named[(cut + 1)..]);
        return data is not null
            ? FromFolder(data, named)
            : throw new UsageException($"{named} is no session file and no DATAFOLDER/CODE; for a join code or id name the data folder with --data");
    }

    /// <summary>The same with names that tell them apart.</summary>
    public static IEnumerable<ComparedSession> Told(IEnumerable<ComparedSession> sessions)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var session in sessions)
        {
            var name = session.Name;
            for (var number = 2; !taken.Add(name); number++)
                name = FormattableString.Invariant($"{session.Name} ({number})");
            yield return session with { Name = name };
        }
    }

    private static (string File, string? Branch) Parted(string named)
    {
        var at = named.LastIndexOf(Branch);
        return at <= 0 ? (named, null) : (named[..at], named[(at + 1)..]);
    }

    private ComparedSession FromFolder(string folder, string session)
    {
        var stored = RecordInput.Find(folder, session, scenarios, terminal);
        return new(stored.Entry.JoinCode, stored.Rules, RecordInput.Verify(stored, terminal).State);
    }

    private ComparedSession FromFile(string file, string? branch)
    {
        var unpacked = Directory.CreateTempSubdirectory("wargame-compare-").FullName;
        try
        {
            using var from = File.OpenRead(Path.GetFullPath(file, terminal.Folder));
            var copies = Path.Combine(unpacked, "scenarios");
            var line = Line(SessionFile.Read(from, copies), file, branch);
            var stored = new StoredSession(
                line.Session, Rules(line.Session, scenarios is null ? copies : Path.GetFullPath(scenarios, terminal.Folder), file),
                [.. line.Events.Select(one => new StoredEvent(one.Version, one.Type, one.Json, one.At))]);
            var name = Path.GetFileNameWithoutExtension(file);
            return new(line.Branch is { } left ? $"{name}{Branch}{left.Name}" : name, stored.Rules, RecordInput.Verify(stored, terminal).State);
        }
        catch (SessionFileException refused)
        {
            terminal.Error.WriteLine($"wargame: {file}: {Plain.Text(refused.Message)}");
            throw new AuthorsMistakeException();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {error.Message}");
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }
    }

    private static RecordedLine Line(SessionRecord record, string file, string? branch)
    {
        if (branch is null)
            return record.Lines[0];
        var found = record.Lines.FirstOrDefault(line => line.Branch is { } left && (left.Name == branch || left.SessionId == branch));
        var names = record.Lines.Select(line => line.Branch?.Name).OfType<string>().ToList();
        return found ?? throw new UsageException(names.Count == 0
            ? $"there is no branch in {file}; name it without {Branch}{branch}"
            : $"there is no branch {branch} in {file}; there are {string.Join(", ", names)}");
    }

    private static SessionRules Rules(SessionEntry entry, string folder, string file)
    {
        var scenario = ScenarioLoader.Load(Path.Combine(folder, entry.Scenario)).Scenario
            ?? throw new UsageException($"the scenario {entry.Scenario} of {file} cannot be loaded; name the folder that holds it with --scenarios");
        return new(scenario, WorldModel.Compile(scenario.World, entry.Profile));
    }
}
