using System.Collections.Immutable;
using Wargame.Scenarios;

namespace Wargame.Server.Authoring;

/// <summary>
/// The folders of scenarios: those that came with the program, which stay as they are, and those that people write. The latter lie beside the
/// former where that folder can be written, else in the data folder.
/// </summary>
public sealed class AuthorFolders
{
    private const string ShippedList = "shipped.txt";
    private const string InDataFolder = "authored";
    private readonly ImmutableHashSet<string> _shipped;

    /// <summary>Looks at the folders.</summary>
    /// <param name="root">The folder of scenarios that the server serves.</param>
    /// <param name="dataFolder">The data folder.</param>
    public AuthorFolders(string root, string dataFolder)
    {
        Root = Path.GetFullPath(root);
        Own = IsWritable(Root) ? Root : Path.GetFullPath(Path.Combine(dataFolder, InDataFolder));
        _shipped = ReadShipped(Path.Combine(Root, ShippedList));
    }

    /// <summary>What the server serves.</summary>
    public string Root { get; }

    /// <summary>Where people write.</summary>
    public string Own { get; }

    /// <summary>The ids of all scenarios, in order.</summary>
    public IReadOnlyList<string> Scenarios() =>
        [.. Roots.SelectMany(root => ScenarioLibrary.Folders(root)).Select(folder => Path.GetFileName(folder)!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a folder's files may be changed.</summary>
    public bool IsOwn(string folder) => (Own != Root || !_shipped.Contains(folder)) && IsScenario(Path.Combine(Own, folder));

    /// <summary>The folder on disk that a path's first part means, or null when there is none.</summary>
    public string? Find(string folder) =>
        AuthorPath.IsName(folder) ? Roots.Select(root => Path.Combine(root, folder)).FirstOrDefault(Directory.Exists) : null;

    /// <summary>Whether there is a scenario of this id.</summary>
    public bool Has(string scenario) => Find(scenario) is { } folder && IsScenario(folder);

    /// <summary>A scenario's files as they are, but for the texts that are given.</summary>
    /// <param name="scenario">Its id.</param>
    /// <param name="texts">Unsaved texts by path.</param>
    public IScenarioFiles Files(string scenario, IReadOnlyDictionary<string, byte[]>? texts = null) =>
        new AuthoredFiles(scenario, Roots, texts ?? ImmutableDictionary<string, byte[]>.Empty);

    private IEnumerable<string> Roots => Own == Root ? [Root] : [Own, Root];

    private static bool IsScenario(string folder) => ScenarioLibrary.IsScenario(folder);

    private static ImmutableHashSet<string> ReadShipped(string list) => File.Exists(list)
        ? [.. File.ReadLines(list).Select(line => line.Trim()).Where(line => line.Length > 0)]
        : [];

    private static bool IsWritable(string folder)
    {
        try
        {
            using (File.Create(Path.Combine(folder, $".{Guid.NewGuid():n}.tmp"), 1, FileOptions.DeleteOnClose))
                return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
