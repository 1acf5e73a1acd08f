using System.Collections.Immutable;

namespace Wargame.Scenarios.Yaml;

/// <summary>Typed values. A wrong one is reported and read as null, so that no later check stumbles over it.</summary>
internal sealed partial class Fields
{
    public ScalarNode? Scalar(string key, string wanted = "a text")
    {
        var node = Find(key);
        if (node is null or ScalarNode)
            return node as ScalarNode;
        Bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{key}\" needs {wanted}, not {node.Noun}",
            node is MapNode ? "a text that begins with { or holds ': ' needs quotes" : null);
        return null;
    }

    /// <summary>A text for people, which may not be empty when its key is there.</summary>
    public string? Text(string key)
    {
        var scalar = Scalar(key);
        if (scalar is null)
        {
            if (values.TryGetValue(key, out var node) && !Has(key))
                ReportEmpty(key, node);
            return null;
        }
        if (scalar.Value.AsSpan().Trim().Length > 0)
            return scalar.Value.Trim();
        ReportEmpty(key, scalar);
        return null;
    }

    public double? Number(string key) => Scalar(key, "a number") is { } scalar ? Values.Number(scalar, key, Bag) : null;

    public double? Number(string key, double minimum, double maximum)
    {
        if (Number(key) is not { } number)
            return null;
        if (number >= minimum && number <= maximum)
            return number;
        Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, AtOf(key), FormattableString.Invariant($"\"{key}\" is {number}"),
            FormattableString.Invariant($"from {minimum} to {maximum}"));
        return null;
    }

    public int? Integer(string key, int minimum, int maximum)
    {
        if (Number(key, minimum, maximum) is not { } number)
            return null;
        if (number == Math.Floor(number))
            return (int)number;
        Bag.Report(DiagnosticCatalogue.Structure.WrongType, AtOf(key), $"\"{key}\" needs a whole number", null);
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        var scalar = Scalar(key, "true or false");
        switch (scalar?.Value)
        {
            case null:
                return otherwise;
            case "true" when scalar.IsPlain:
                return true;
            case "false" when scalar.IsPlain:
                return false;
            default:
                Bag.Report(DiagnosticCatalogue.Structure.WrongType, scalar.Span, $"\"{key}\" needs true or false, not {scalar.Noun}", null);
                return otherwise;
        }
    }

    public T? Word<T>(string key) where T : struct, Enum => Scalar(key) is { } scalar ? Words.Read<T>(scalar, Bag) : null;

    public ImmutableArray<Node> List(string key)
    {
        var node = Find(key);
        if (node is ListNode list)
            return list.Items;
        if (node is not null)
            Bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{key}\" needs a list, not {node.Noun}", null);
        return [];
    }

    /// <summary>A list whose length has bounds; out of them is reported.</summary>
    public ImmutableArray<Node> List(string key, int minimum, int maximum)
    {
        var items = List(key);
        if (Find(key) is ListNode list && (items.Length < minimum || items.Length > maximum))
        {
            Bag.Report(DiagnosticCatalogue.Structure.Count, list.Span, FormattableString.Invariant($"\"{key}\" has {items.Length} items"),
                FormattableString.Invariant($"from {minimum} to {maximum}"));
        }
        return items;
    }

    /// <summary>A list, or one item that stands for a list of one.</summary>
    public ImmutableArray<Node> OneOrMore(string key) => Find(key) switch
    {
        null => [],
        ListNode list => list.Items,
        var node => [node],
    };

    /// <summary>A map whose keys the author chooses; doubled keys are reported and left out.</summary>
    public ImmutableArray<MapEntry> Map(string key)
    {
        var node = Find(key);
        if (node is MapNode map)
            return Values.Distinct(map, Bag);
        if (node is not null)
            Bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{key}\" needs a map, not {node.Noun}", null);
        return [];
    }

    private void ReportEmpty(string key, Node node) => Bag.Report(DiagnosticCatalogue.Structure.EmptyText, node.Span, $"\"{key}\" is empty", null);
}
