using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Languages;

/// <summary>Reads the translation of one file: maps of maps, as deep as the English text stands, and texts at their ends.</summary>
/// <param name="bag">Where mistakes go.</param>
/// <param name="budget">What all translations may hold.</param>
internal sealed class CatalogueReader(DiagnosticBag bag, NodeBudget budget)
{
    private readonly ImmutableSortedDictionary<string, ScalarNode>.Builder texts = ImmutableSortedDictionary.CreateBuilder<string, ScalarNode>(StringComparer.Ordinal);

    /// <returns>Null, reported, when it is no YAML.</returns>
    public Catalogue? Read(SourceText text)
    {
        texts.Clear();
        if (new NodeBuilder(text, bag, budget, "write at least one text, or delete the file").Build() is not { } root)
            return null;
        if (root is not MapNode map)
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, root.Span, $"a translation is a map of sections, not {root.Noun}");
            return null;
        }
        var from = Plain(map, Catalogue.FromSection);
        var unused = Plain(map, Catalogue.UnusedSection).ToImmutableSortedDictionary(text => text.Key, text => text.Value.Value, StringComparer.Ordinal);
        Take(map, "", [Catalogue.FromSection, Catalogue.UnusedSection]);
        return new(text.Path, texts.ToImmutable(), from, unused);
    }

    private void Take(MapNode map, string path, ImmutableArray<string> except)
    {
        foreach (var (key, value) in Values.Distinct(map, bag))
        {
            var inner = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            if (except.Contains(inner))
                continue;
            switch (value)
            {
                case MapNode deeper:
                    Take(deeper, inner, []);
                    break;
                case ScalarNode { IsNull: false } text:
                    texts[inner] = text;
                    break;
                case ScalarNode empty:
                    texts[inner] = new ScalarNode(empty.Source, empty.Start, empty.End, "", empty.Style);
                    break;
                default:
                    bag.Report(DiagnosticCatalogue.Structure.WrongType, value.Span, $"\"{key.Value}\" needs a text or a map of texts, not {value.Noun}",
                        "the items of a list stand by their ids, or by their place from 1");
                    break;
            }
        }
    }

    private static ImmutableSortedDictionary<string, ScalarNode> Plain(MapNode map, string section) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == section).Value is MapNode known
            ? known.Entries.Where(entry => entry.Value is ScalarNode).DistinctBy(entry => entry.Key.Value)
                .ToImmutableSortedDictionary(entry => entry.Key.Value, entry => (ScalarNode)entry.Value, StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, ScalarNode>(StringComparer.Ordinal);
}
