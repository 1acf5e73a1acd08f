using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Files;

/// <summary>Makes what an include reads out of a file: the file as it is, or with its parameters filled in.</summary>
internal sealed class Templates(NodeBudget budget, DiagnosticBag bag)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, FileParameters?> parameters = [];
    private readonly HashSet<Node> read = [];
    private int inclusions;

    /// <summary>Learns the names of a file's entities, for <c>$region.name</c>. Call for every file before the first is filled.</summary>
    public void LearnNames(Node root)
    {
        if (root is not MapNode map || map.Entries.FirstOrDefault(entry => entry.Key.Value == "entities").Value is not ListNode entities)
            return;
        foreach (var entity in entities.Items.OfType<MapNode>())
        {
            if (Text(entity, "id") is { } id && Text(entity, "name") is { } name)
                names.TryAdd(id, name.Trim());
        }
    }

    /// <returns>Null, reported, when the parameters do not fit.</returns>
    public Node? Apply(Node root, IncludeLine line)
    {
        if (!parameters.TryGetValue(root, out var declared))
            parameters.Add(root, declared = FileParameters.Of(root, bag));
        if (declared is null)
        {
            foreach (var (parameter, _) in line.With)
                FileParameters.ReportUnknown(parameter, [], bag);
            return line.With.IsEmpty ? root : null;
        }
        if (declared.Values(line, names) is not { } values)
            return null;
        bag.KnowInclusion(++inclusions, line.At);
        var filling = new Filling(inclusions, values, budget, bag);
        var filled = filling.Fill(read.Add(root) ? root : OnlyWithParameters((MapNode)root), root.Source.ForInclusion(filling));
        return filling.IsBroken ? null : filled;
    }

    // What depends on no parameter, such as a coefficient that all cards of a sort share, is there once however often the file is read.
    private static MapNode OnlyWithParameters(MapNode root) => new(root.Source, root.Start, root.End,
    [
        .. root.Entries.Where(entry => entry.Value is ListNode || ParameterUse.IsAnyIn(entry.Value)).Select(entry => entry.Value is ListNode list
            ? new MapEntry(entry.Key, new ListNode(list.Source, list.Start, list.End, [.. list.Items.Where(ParameterUse.IsAnyIn)]))
            : entry),
    ]);

    private static string? Text(MapNode map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is ScalarNode scalar && ParameterUse.In(scalar.Value).Count == 0 ? scalar.Value : null;
}
