using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Yaml;

/// <summary>
/// A map's values by key. Unknown, doubled and missing keys are reported once, here. A mistyped key whose right form is absent counts
/// as that key, so that one slip of the finger gives one error.
/// </summary>
internal sealed partial class Fields
{
    private readonly Dictionary<string, Node> values = new(StringComparer.Ordinal);

    private readonly MapFormat format;

    private Fields(MapNode node, MapFormat format, DiagnosticBag bag)
    {
        this.format = format;
        Node = node;
        Bag = bag;
    }

    public MapNode Node { get; }

    /// <summary>What the map describes, for messages: <c>an entity</c>.</summary>
    public string Noun => format.Noun;

    public DiagnosticBag Bag { get; }

    public SourceSpan At => Node.Span;

    /// <summary>Whether a key was not understood, so that something may be missing here that the author did write.</summary>
    public bool IsDoubtful { get; private set; }

    /// <returns>Null, reported, when the node is no map.</returns>
    public static Fields? Of(Node node, MapFormat format, DiagnosticBag bag)
    {
        if (node is not MapNode map)
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"{format.Noun} is a map of keys and values, not {node.Noun}",
                $"keys: {string.Join(", ", format.Names)}");
            return null;
        }
        var fields = new Fields(map, format, bag);
        var strangers = fields.Sort();
        var missing = format.Required.Where(key => !fields.values.ContainsKey(key)).ToList();
        foreach (var key in strangers)
            fields.ReportStranger(key, missing);
        // An unknown key may be the missing one in other words: saying both would be two errors for one mistake.
        if (missing.Count > 0 && strangers.Count == 0)
            bag.Report(DiagnosticCatalogue.Structure.MissingKey, map.Span, $"{format.Noun} needs {Quoted(missing)}", null, Skeleton.Of(format, missing));
        return fields;
    }

    public bool Has(string key) => values.TryGetValue(key, out var node) && node is not ScalarNode { IsNull: true };

    public Node? Find(string key) => Has(key) ? values[key] : null;

    /// <summary>Where a key's value stands, or the map when it has none.</summary>
    public SourceSpan AtOf(string key) => values.TryGetValue(key, out var node) ? node.Span : At;

    private List<ScalarNode> Sort()
    {
        var strangers = new List<ScalarNode>();
        var first = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in TornText.Join(Node, IsKnown, Bag))
        {
            if (!first.TryAdd(key.Value, key))
                Bag.Report(DiagnosticCatalogue.Structure.DuplicateKey, key.Span, $"\"{key.Value}\" is given twice", $"first at {first[key.Value].Span}", Mend.WithoutKey());
            else if (IsKnown(key.Value))
                values.Add(key.Value, value);
            else
                strangers.Add(key);
        }
        return strangers;
    }

    private void ReportStranger(ScalarNode key, List<string> missing)
    {
        if (Bag.IsFull)
            return;
        var meant = Nearest.Find(key.Value, format.Names);
        var help = $"{Noun} knows {string.Join(", ", format.Names)}";
        // Another word for the one key that is missing, or a key too many.
        var mend = missing.Count == 1 ? Mend.To(key.Value, missing[0], isSure: false) : Mend.WithoutKey();
        if (meant is not null)
        {
            help = $"did you mean \"{meant}\"? {help}";
            if (values.TryAdd(meant, Node.Entries.First(entry => entry.Key == key).Value))
            {
                missing.Remove(meant);
                mend = Mend.Nearest(key.Value, format.Names.Where(name => name == meant || !values.ContainsKey(name)));
            }
        }
        else
        {
            IsDoubtful = true;
        }
        if (missing.Count > 0)
            help += $"; it needs {Quoted(missing)}";
        Bag.Report(DiagnosticCatalogue.Structure.UnknownKey, key.Span, $"unknown key \"{key.Value}\" in {Noun}", help, mend);
    }

    private bool IsKnown(string key) => format.Find(key) is not null;

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));
}
