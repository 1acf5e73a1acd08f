using Wargame.Sessions.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wargame.Scenarios.Languages;

/// <summary>
/// The server's sentences in other languages: maps of YAML from the English pattern to the other, a file for each area and language, which a
/// translator edits without the code. They are built into the program.
/// </summary>
public static class ServerPhrases
{
    private const string Folder = "phrases/";

    private static readonly Lazy<Phrasebooks> Read = new(() => new Phrasebooks(Translating.Targets.Select(language => new Phrasebook(language, Of(language)))));

    /// <summary>The phrasebooks.</summary>
    public static Phrasebooks Books => Read.Value;

    /// <summary>The entries of a language, in the order of the files.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Language language) => Files(language).SelectMany(file => Entries(file.Text));

    /// <summary>The entries of one file of a language.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Language language, string file) =>
        Files(language).Where(each => each.Name.EndsWith("/" + file, StringComparison.Ordinal)).SelectMany(each => Entries(each.Text));

    /// <summary>The files of a language.</summary>
    public static IEnumerable<(string Name, string Text)> Files(Language language)
    {
        var assembly = typeof(ServerPhrases).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!name.StartsWith(Folder + language.Code() + "/", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Folder.Length..], reader.ReadToEnd());
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Entries(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new Parser(new StringReader(yaml)));
        return stream.Documents.Count == 0 ? [] : ((YamlMappingNode)stream.Documents[0].RootNode).Children
            .Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, ((YamlScalarNode)entry.Value).Value!));
    }
}
