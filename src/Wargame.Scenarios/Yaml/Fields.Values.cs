using System.Collections.Immutable;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Mending;

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
            node is MapNode ? "a text that begins with { or holds ': ' needs quotes" : null, Mend.Quoted(node));
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

    /// <summary>A number within the bounds that the format gives it.</summary>
    public double? Number(string key) => Number(key, Described<NumberForm>(key));

    /// <summary>A whole number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isBounded">Whether within the bounds of the format; not where the scenario itself has narrower ones.</param>
    public int? Integer(string key, bool isBounded = true)
    {
        var form = Described<NumberForm>(key);
        if (Number(key, isBounded ? form : new NumberForm(int.MinValue, int.MaxValue)) is not { } number)
            return null;
        if (number == Math.Floor(number))
            return (int)number;
        Bag.Report(DiagnosticCatalogue.Structure.WrongType, AtOf(key), $"\"{key}\" needs a whole number", null, Mend.Number(Math.Round(number)));
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        Described<FlagForm>(key);
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
                Bag.Report(DiagnosticCatalogue.Structure.WrongType, scalar.Span, $"\"{key}\" needs true or false, not {scalar.Noun}", null, Meant.Flag(scalar.Value));
                return otherwise;
        }
    }

    public T? Word<T>(string key) where T : struct, Enum
    {
        Described<WordForm>(key);
        return Scalar(key) is { } scalar ? Words.Read<T>(scalar, Bag) : null;
    }

    /// <summary>A list; one whose length is out of the format's bounds is reported.</summary>
    public ImmutableArray<Node> List(string key)
    {
        var form = Described<ListForm>(key);
        var node = Find(key);
        if (node is ListNode list)
            return Counted(key, list, form);
        if (node is not null)
            Bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{key}\" needs a list, not {node.Noun}", null, Mend.Around(node, "[", "]", "make it a list", isSure: true));
        return [];
    }

    /// <summary>A list, or one item that stands for a list of one.</summary>
    public ImmutableArray<Node> OneOrMore(string key) => Find(key) switch
    {
        null => [],
        ListNode list => Counted(key, list, Described<ListForm>(key)),
        var node => [node],
    };

    /// <summary>A map whose keys the author chooses; doubled keys are reported and left out.</summary>
    public ImmutableArray<MapEntry> Map(string key)
    {
        Described<TableForm>(key);
        var node = Find(key);
        if (node is MapNode map)
            return Values.Distinct(map, Bag);
        if (node is not null)
            Bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{key}\" needs a map, not {node.Noun}", null);
        return [];
    }

    private void ReportEmpty(string key, Node node) => Bag.Report(DiagnosticCatalogue.Structure.EmptyText, node.Span, $"\"{key}\" is empty", null,
        format.Find(key) is { } known ? Skeleton.For(known) : null);

    private double? Number(string key, NumberForm form)
    {
        if (Scalar(key, "a number") is not { } scalar || Values.Number(scalar, key, Bag) is not { } number)
            return null;
        if (form.Holds(number))
            return number;
        Bag.Report(DiagnosticCatalogue.Structure.OutOfBounds, AtOf(key), FormattableString.Invariant($"\"{key}\" is {number}"), form.Bounds,
            Mend.Within(number, form.Minimum ?? number, form.Maximum ?? number));
        return null;
    }

    private ImmutableArray<Node> Counted(string key, ListNode list, ListForm form)
    {
        if (list.Items.Length < form.Minimum || list.Items.Length > form.Maximum)
        {
            Bag.Report(DiagnosticCatalogue.Structure.Count, list.Span, FormattableString.Invariant($"\"{key}\" has {list.Items.Length} items"),
                FormattableString.Invariant($"from {form.Minimum} to {form.Maximum}"),
                list.Items.Length == form.Maximum + 1 ? new Mend.Elsewhere(list.Items[^1].Span, Mend.WithoutItem()) : null);
        }
        return list.Items;
    }

    /// <summary>How the format describes a value. A reader that reads something else than is described is a mistake of ours, not of the author.</summary>
    private T Described<T>(string key) where T : ValueForm => format.Find(key)?.Form.Alternatives.OfType<T>().FirstOrDefault()
        ?? throw new InvalidOperationException($"the format of {Noun} does not say that \"{key}\" is a {typeof(T).Name}");
}
