using System.Collections.Immutable;
using System.Text;
using Wargame.Scenarios.Diagnostics;

namespace Wargame.Scenarios.Yaml;

/// <summary>What one parameter stands for in one reading of a file.</summary>
/// <param name="Text">What replaces <c>$region</c>.</param>
/// <param name="Name">What replaces <c>$region.name</c>; null when the text is no entity's id.</param>
internal sealed record FillingValue(string Text, string? Name);

/// <summary>Writes the values of parameters into a file's nodes. The nodes keep their places, so mistakes point into the file as written.</summary>
/// <param name="inclusion">Which reading of a file with parameters it is, from 1.</param>
/// <param name="values">By parameter.</param>
/// <param name="budget">What all files may still hold.</param>
/// <param name="bag">Where mistakes go.</param>
internal sealed class Filling(int inclusion, ImmutableSortedDictionary<string, FillingValue> values, NodeBudget budget, DiagnosticBag bag)
{
    /// <summary>Which reading of a file with parameters it is, from 1.</summary>
    public int Inclusion => inclusion;

    /// <summary>Set when a text could not be filled; it is reported.</summary>
    public bool IsBroken { get; private set; }

    /// <returns>The node with values in place of parameters.</returns>
    /// <param name="node">As written.</param>
    /// <param name="source">The file of this reading.</param>
    public Node Fill(Node node, Files.SourceText source)
    {
        if (!budget.Spend())
        {
            Break(DiagnosticCatalogue.TooMuch.Nodes, node, FormattableString.Invariant($"the scenario holds more than {Limits.Nodes} values"), "include fewer files with parameters");
            return node;
        }
        return node switch
        {
            ScalarNode scalar => Fill(scalar, source),
            ListNode list => new ListNode(source, list.Start, list.End, [.. list.Items.Select(item => IsBroken ? item : Fill(item, source))]),
            MapNode map => new MapNode(source, map.Start, map.End,
                [.. map.Entries.Select(entry => IsBroken ? entry : new MapEntry(Fill(entry.Key, source), Fill(entry.Value, source)))]),
            _ => node,
        };
    }

    public ScalarNode Fill(ScalarNode scalar, Files.SourceText source)
    {
        var uses = ParameterUse.In(scalar.Value);
        var text = new StringBuilder();
        var origins = new List<int>();
        var at = 0;
        foreach (var use in uses)
        {
            Copy(scalar.Value, at, use.Start, text, origins);
            at = use.End;
            if (ValueOf(use, scalar) is not { } value)
                continue;
            if (!budget.Spend(value.Length))
                Break(DiagnosticCatalogue.TooMuch.Total, scalar, FormattableString.Invariant($"with its parameters filled in, the scenario holds more than {Limits.TotalBytes} characters"), null);
            if (IsBroken)
                return scalar;
            text.Append(value);
            for (var index = 0; index < value.Length; index++)
                origins.Add(index == 0 ? use.Start : use.End - 1);
        }
        Copy(scalar.Value, at, scalar.Value.Length, text, origins);
        origins.Add(scalar.Value.Length);
        return new ScalarNode(source, scalar.Start, scalar.End, text.ToString(), scalar.Style) { Written = uses.Count == 0 ? null : (scalar, origins) };
    }

    private static void Copy(string from, int start, int end, StringBuilder text, List<int> origins)
    {
        text.Append(from, start, end - start);
        for (var index = start; index < end; index++)
            origins.Add(index);
    }

    private string? ValueOf(ParameterUse use, ScalarNode scalar)
    {
        if (!values.TryGetValue(use.Parameter, out var value))
        {
            var meant = Nearest.Find(use.Parameter, values.Keys);
            Break(DiagnosticCatalogue.References.Parameter, scalar, use, $"\"${use.Parameter}\" is no parameter of this file",
                meant is not null ? $"did you mean \"${meant}\"?" : $"\"parameters\" declares {string.Join(", ", values.Keys)}");
            return null;
        }
        if (!use.IsName)
            return value.Text;
        if (value.Name is null)
            Break(DiagnosticCatalogue.References.Entity, scalar, use, $"\"{Values.Shorten(value.Text)}\" is no entity, so it has no name", $"it is the value of \"${use.Parameter}\"");
        return value.Name;
    }

    private void Break(DiagnosticKind kind, ScalarNode scalar, ParameterUse use, string message, string help)
    {
        IsBroken = true;
        bag.Report(kind, new PositionMap(scalar).Span(use.Start, use.End) with { Inclusion = inclusion }, message, help);
    }

    private void Break(DiagnosticKind kind, Node node, string message, string? help)
    {
        IsBroken = true;
        bag.Report(kind, node.Span with { Inclusion = inclusion }, message, help);
    }
}
