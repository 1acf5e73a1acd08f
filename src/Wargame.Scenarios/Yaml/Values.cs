using System.Collections.Immutable;
using System.Globalization;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;

namespace Wargame.Scenarios.Yaml;

/// <summary>Reads single nodes where no key is at hand, such as the items of a list.</summary>
internal static class Values
{
    public static double? Number(ScalarNode scalar, string what, DiagnosticBag bag)
    {
        if (scalar.IsPlain && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && Math.Abs(number) <= 1e9)
            return number;
        bag.Report(DiagnosticCatalogue.Structure.WrongType, scalar.Span, $"\"{what}\" needs a number, not \"{Shorten(scalar.Value)}\"",
            scalar.IsPlain ? null : "a number stands without quotes", Meant.Number(scalar.Value));
        return null;
    }

    public static double? Number(Node node, string what, DiagnosticBag bag)
    {
        if (node is ScalarNode scalar)
            return Number(scalar, what, bag);
        bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"\"{what}\" needs a number, not {node.Noun}", null);
        return null;
    }

    /// <summary>A word or short text in a list.</summary>
    public static ScalarNode? Text(Node node, string what, DiagnosticBag bag)
    {
        if (node is ScalarNode { IsNull: false } scalar && scalar.Value.AsSpan().Trim().Length > 0)
            return scalar;
        bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"{what} needs a text, not {node.Noun}", null);
        return null;
    }

    public static ImmutableArray<MapEntry> Distinct(MapNode map, DiagnosticBag bag)
    {
        var first = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Length);
        foreach (var entry in TornText.Join(map, _ => false, bag))
        {
            if (first.TryAdd(entry.Key.Value, entry.Key))
                entries.Add(entry);
            else
                bag.Report(DiagnosticCatalogue.Structure.DuplicateKey, entry.Key.Span, $"\"{entry.Key.Value}\" is given twice", $"first at {first[entry.Key.Value].Span}",
                    Mend.WithoutKey());
        }
        return entries.ToImmutable();
    }

    public static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
