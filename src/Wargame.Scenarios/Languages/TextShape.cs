using System.Collections.Immutable;

namespace Wargame.Scenarios.Languages;

/// <summary>Where in a piece of YAML texts for people stand.</summary>
internal abstract record TextShape
{
    /// <summary>A text.</summary>
    public sealed record Leaf : TextShape;

    /// <summary>A map of which some keys hold texts.</summary>
    /// <param name="Keys">These keys.</param>
    public sealed record Map(ImmutableSortedDictionary<string, TextShape> Keys) : TextShape;

    /// <summary>A list. Its items are known by an id, or by their place from 1 where they have none.</summary>
    /// <param name="Ids">Keys that may hold an item's id; the first that it has counts.</param>
    /// <param name="Item">What each item holds. An item that is a text itself is a text for people.</param>
    public sealed record Each(ImmutableArray<string> Ids, TextShape Item) : TextShape
    {
        /// <summary>A key that says of an item what the item itself would say were it a text, so that both are translated at one place.</summary>
        public string Self { get; init; } = "";
    }

    /// <summary>A map whose keys the author chooses.</summary>
    /// <param name="Value">What each value holds.</param>
    public sealed record Any(TextShape Value) : TextShape;

    /// <summary>A text.</summary>
    public static TextShape Text { get; } = new Leaf();

    /// <summary>A map in which these keys hold texts.</summary>
    /// <param name="texts">Keys, parted by spaces.</param>
    /// <param name="others">Keys that hold something with texts in it.</param>
    public static TextShape Of(string texts, params ReadOnlySpan<(string Key, TextShape Shape)> others)
    {
        var keys = ImmutableSortedDictionary.CreateBuilder<string, TextShape>(StringComparer.Ordinal);
        foreach (var text in texts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            keys.Add(text, Text);
        foreach (var (key, shape) in others)
            keys.Add(key, shape);
        return new Map(keys.ToImmutable());
    }

    /// <summary>A list of texts, each of which may also be a map that holds its text under a key.</summary>
    /// <param name="self">That key.</param>
    public static TextShape Texts(string self) => new Each([], Text) { Self = self };

    /// <summary>A list of items.</summary>
    /// <param name="ids">Keys that hold an item's id, parted by spaces; none: items are known by their place.</param>
    /// <param name="item">What each item holds.</param>
    public static TextShape List(string ids, TextShape item) => new Each([.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)], item);
}
