using System.Collections.Immutable;
using Wargame.Scenarios;

namespace Wargame.Server.Authoring;

/// <summary>A scenario as its author sees it: unsaved texts first, then what people wrote, then what came with the program.</summary>
/// <param name="name">The scenario's id.</param>
/// <param name="roots">Folders that hold scenarios, the first to be asked first.</param>
/// <param name="texts">Unsaved texts by path.</param>
internal sealed class AuthoredFiles(string name, IEnumerable<string> roots, IReadOnlyDictionary<string, byte[]> texts) : IScenarioFiles
{
    private readonly ImmutableArray<IScenarioFiles> _folders = [.. roots.Select(root => ScenarioFolder.In(root, name))];

    public string Name => name;

    public ScenarioFile Read(string path, int maximumBytes)
    {
        if (texts.TryGetValue(path, out var unsaved))
            return ScenarioFile.Of(unsaved, maximumBytes);
        foreach (var folder in _folders)
        {
            var file = folder.Read(path, maximumBytes);
            if (file.Outcome != FileOutcome.Missing)
                return file;
        }

        return ScenarioFile.Failed(FileOutcome.Missing);
    }
}
