using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Mending;

/// <summary>
/// Makes changes of files out of what is known about mistakes. It reads each file once more, as it is written: so the checks need not know how YAML
/// is laid out, and what parameters filled in is not mended where it does not stand.
/// </summary>
internal sealed class Mender(IReadOnlyDictionary<string, string> sources)
{
    private readonly Dictionary<string, (SourceText Text, Lazy<Node?> Root)?> files = new(StringComparer.Ordinal);

    /// <summary>Findings with suggestions where there are any.</summary>
    public static ImmutableArray<Diagnostic> Suggest(IEnumerable<Diagnostic> found, IReadOnlyDictionary<string, string> sources)
    {
        var mender = new Mender(sources);
        return [.. found.Select(finding => finding.Mend is { } mend && mender.Make(finding, mend) is { } suggestion ? finding with { Suggestion = suggestion } : finding)];
    }

    private Suggestion? Make(Diagnostic finding, Mend mend)
    {
        if (finding.Places.Length >= Limits.Edits)
            return null;
        // One cause in many places is mended in all of them, or it is not mended.
        var made = finding.Places.Prepend(finding.At).DistinctBy(place => place.ToString()).Select(at => Make(at, mend)).ToList();
        return made.Contains(null) ? null : new Suggestion(made[0]!.Value.Label, mend.IsSure, [.. made.Select(one => one!.Value.Edit).Distinct()]);
    }

    private (string Label, SuggestedEdit Edit)? Make(SourceSpan at, Mend mend)
    {
        if (mend is Mend.Elsewhere elsewhere)
            return Make(elsewhere.At, elsewhere.What);
        var file = mend is Mend.Append { File: { } other } ? other : at.File;
        if (Open(file) is not var (source, lazy))
            return null;
        if (mend is Mend.Text raw)
            return (raw.Label, new(file, source.Range(raw.Start, raw.End), raw.New));
        if (lazy.Value is not { } root)
            return null;
        var index = source.Index(at.Line, at.Column);
        return mend switch
        {
            Mend.Write write => Writing.Make(root, index, write),
            Mend.Remove remove => Removing.Make(NodePlace.Way(root, index), remove),
            Mend.Set set => Adding.Keys(root, index, set),
            Mend.Rename rename => Writing.Rename(NodePlace.Way(root, index), rename),
            Mend.Turn turn => Adding.Turn(NodePlace.Way(root, index), turn),
            Mend.Append append => Adding.Item(root, append),
            _ => null,
        };
    }

    private (SourceText Text, Lazy<Node?> Root)? Open(string file)
    {
        if (files.TryGetValue(file, out var open))
            return open;
        if (sources.TryGetValue(file, out var text))
        {
            var source = new SourceText(file, text);
            open = (source, new(() => new NodeBuilder(source, new DiagnosticBag(), new NodeBudget(Limits.Nodes, Limits.TotalBytes)).Build()));
        }
        return files[file] = open;
    }
}
