using System.Collections.Immutable;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Languages;

namespace Wargame.Scenarios.Languages;

/// <summary>The translations of a scenario's files into one language.</summary>
/// <param name="language">The language.</param>
/// <param name="catalogues">By the path of the English file.</param>
/// <param name="briefs">By the path of the English brief, that of the translated one.</param>
internal sealed class Translation(
    Language language, ImmutableSortedDictionary<string, Catalogue> catalogues, ImmutableSortedDictionary<string, string> briefs)
{
    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>By the path of the English file.</summary>
    public ImmutableSortedDictionary<string, Catalogue> Catalogues => catalogues;

    /// <summary>Whether nothing is translated.</summary>
    public bool IsEmpty => catalogues.IsEmpty && briefs.IsEmpty;

    /// <summary>The file with the texts of the language, as far as there are any.</summary>
    public Node Apply(Node root) => catalogues.TryGetValue(root.Source.Path, out var catalogue)
        ? new TextWalk((path, text) => catalogue.Find(path) ?? text.Value).Change(root)
        : root;

    /// <summary>Where a brief is read.</summary>
    public string Brief(string path) => briefs.GetValueOrDefault(path, path);
}
