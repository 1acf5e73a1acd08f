using System.Collections.Concurrent;
using Wargame.Grains.Sessions;
using Wargame.Sessions.Scenarios;

namespace Wargame.Server.Authoring;

/// <summary>
/// Scenarios as they stand on disk, for the rooms that play them: their author may write on this page or in any other program. A scenario is
/// read again when one of its files has another time or length.
/// </summary>
/// <param name="folders">The folders.</param>
/// <param name="checks">Reads scenarios, a few at once.</param>
/// <param name="shelf">What was read when the server started, or was saved since.</param>
internal sealed class ScenarioDrafts(AuthorFolders folders, AuthorChecks checks, ScenarioShelf shelf) : IScenarioDrafts
{
    private readonly ConcurrentDictionary<string, Known> _known = [];

    /// <inheritdoc/>
    public async Task<ScenarioDraft?> Read(string scenario)
    {
        if (!folders.Has(scenario))
            return null;
        var seen = _known.GetValueOrDefault(scenario);
        var mark = MarkOf(scenario, seen?.Files ?? []);
        if (seen is not null && seen.Mark == mark)
            return seen.Draft;
        // Busy is no answer: the next one who asks reads it.
        if (await checks.Read(scenario, [], loaded => loaded, CancellationToken.None) is not { } loaded)
            return seen?.Draft;
        string[] files = [.. loaded.Sources.Keys];
        var draft = loaded.Scenario is { } good ? new ScenarioDraft(Translated(good), loaded.Sources) : null;
        _known[scenario] = new(MarkOf(scenario, files), files, draft);
        return draft;
    }

    // Translations are made when they are first asked for; here nobody waits for them. What stands on the shelf has made its own.
    private ScenarioDefinition Translated(ScenarioDefinition read)
    {
        var scenario = shelf.Find(read.Id) is { } offered && offered.Hash == read.Hash ? offered : read;
        foreach (var language in scenario.Translations.Languages)
            scenario.In(language);
        return scenario;
    }

    private string MarkOf(string scenario, IEnumerable<string> read)
    {
        var own = folders.Find(scenario) is { } folder ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(Limits.AuthorFiles) : [];
        var shared = read.Where(path => !path.StartsWith($"{scenario}/", StringComparison.Ordinal))
            .Select(path => folders.Find(path.Split('/')[0]) is { } place ? Path.Combine(Path.GetDirectoryName(place)!, path) : path);
        return string.Join('\n', own.Concat(shared).Order(StringComparer.Ordinal).Select(file => new FileInfo(file))
            .Select(file => FormattableString.Invariant($"{file.FullName} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)} {(file.Exists ? file.Length : 0)}")));
    }

    private sealed record Known(string Mark, string[] Files, ScenarioDraft? Draft);
}
