using System.Collections.Immutable;
using Wargame.Scenarios.Files;
using Wargame.World.Definition;
using YamlDotNet.Core;

namespace Wargame.Scenarios.Yaml;

/// <summary>A piece of a YAML file that knows where it stands. Offsets count characters of the source text.</summary>
internal abstract class Node(SourceText source, int start, int end)
{
    public SourceText Source { get; } = source;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>What to underline when this node as a whole is meant.</summary>
    public virtual SourceSpan Span => Source.Span(Start, End);

    /// <summary>What it is, for messages: <c>a list</c>.</summary>
    public abstract string Noun { get; }
}

internal sealed class ScalarNode(SourceText source, int start, int end, string value, ScalarStyle style) : Node(source, start, end)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>Where parameters were filled in: the scalar as written, and for each character of the value (and its end) the written one; else null.</summary>
    public (ScalarNode Scalar, IReadOnlyList<int> Origins)? Written { get; init; }

    /// <summary>Where a translation stands: the English text that it stands for; else null.</summary>
    public string? English { get; init; }

    public bool IsPlain => Style == ScalarStyle.Plain;

    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    public override string Noun => IsNull ? "nothing" : IsPlain && double.TryParse(Value, out _) ? "a number" : "a text";
}

internal sealed class ListNode(SourceText source, int start, int end, ImmutableArray<Node> items) : Node(source, start, end)
{
    public ImmutableArray<Node> Items { get; } = items;

    public override SourceSpan Span => Source.Span(Start, Start + 1);

    public override string Noun => "a list";
}

internal sealed class MapNode(SourceText source, int start, int end, ImmutableArray<MapEntry> entries) : Node(source, start, end)
{
    public ImmutableArray<MapEntry> Entries { get; } = entries;

    /// <summary>A map is too large to underline: its first key, or its brace, stands for it.</summary>
    public override SourceSpan Span =>
        Entries.Length > 0 && Entries[0].Key.Start == Start ? Entries[0].Key.Span : Source.Span(Start, Start + 1);

    public override string Noun => "a map";
}

internal readonly record struct MapEntry(ScalarNode Key, Node Value);
