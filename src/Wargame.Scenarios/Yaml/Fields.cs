using Wargame.Scenarios.Diagnostics;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Yaml;

/// <summary>
/// A map's values by key. Unknown, doubled and missing keys are reported once, here. A mistyped key whose right form is absent counts
/// as that key, so that one slip of the finger gives one error.
/// </summary>
internal sealed partial class Fields
{
    private readonly Dictionary<string, Node> values = new(StringComparer.Ordinal);

    private Fields(MapNode node, string noun, DiagnosticBag bag)
    {
        Node = node;
        Noun = noun;
        Bag = bag;
    }

    public MapNode Node { get; }

    /// <summary>What the map describes, for messages: <c>an entity</c>.</summary>
    public string Noun { get; }

    public DiagnosticBag Bag { get; }

    public SourceSpan At => Node.Span;

    /// <summary>Whether a key was not understood, so that something may be missing here that the author did write.</summary>
    public bool IsDoubtful { get; private set; }

    /// <returns>Null, reported, when the node is no map.</returns>
    public static Fields? Of(Node node, string noun, Keys keys, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"{noun} is a map of keys and values, not {node.Noun}",
                $"keys: {string.Join(", ", keys.All)}");
            return null;
        }
        var fields = new Fields(map, noun, bag);
        var strangers = fields.Sort(keys);
        var missing = keys.Required.Where(key => !fields.values.ContainsKey(key)).ToList();
        foreach (var key in strangers)
            fields.ReportStranger(key, keys, missing);
        // An unknown key may be the missing one in other words: saying both would be two errors for one mistake.
        if (missing.Count > 0 && strangers.Count == 0)
            bag.Report(DiagnosticCatalogue.Structure.MissingKey, map.Span, $"{noun} needs {Quoted(missing)}", null);
        return fields;
    }

    public bool Has(string key) => values.TryGetValue(key, out var node) && node is not ScalarNode { IsNull: true };

    public Node? Find(string key) => Has(key) ? values[key] : null;

    /// <summary>Where a key's value stands, or the map when it has none.</summary>
    public SourceSpan AtOf(string key) => values.TryGetValue(key, out var node) ? node.Span : At;

    private List<ScalarNode> Sort(Keys keys)
    {
        var strangers = new List<ScalarNode>();
        var first = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in TornText.Mend(Node, keys.All.Contains, Bag))
        {
            if (!first.TryAdd(key.Value, key))
                Bag.Report(DiagnosticCatalogue.Structure.DuplicateKey, key.Span, $"\"{key.Value}\" is given twice", $"first at {first[key.Value].Span}");
            else if (keys.All.Contains(key.Value))
                values.Add(key.Value, value);
            else
                strangers.Add(key);
        }
        return strangers;
    }

    private void ReportStranger(ScalarNode key, Keys keys, List<string> missing)
    {
        if (Bag.IsFull)
            return;
        var meant = Nearest.Find(key.Value, keys.All);
        var help = $"{Noun} knows {string.Join(", ", keys.All)}";
        if (meant is not null)
        {
            help = $"did you mean \"{meant}\"? {help}";
            if (values.TryAdd(meant, Node.Entries.First(entry => entry.Key == key).Value))
                missing.Remove(meant);
        }
        else
        {
            IsDoubtful = true;
        }
        if (missing.Count > 0)
            help += $"; it needs {Quoted(missing)}";
        Bag.Report(DiagnosticCatalogue.Structure.UnknownKey, key.Span, $"unknown key \"{key.Value}\" in {Noun}", help);
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));
}
