using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Mending;
using Wargame.World.Definition;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Wargame.Scenarios.Yaml;

/// <summary>
/// Builds nodes from the parser's events, not from YamlDotNet's own tree: so a bomb is refused at its first alias or its thirtieth
/// bracket, before anything grows, and nothing here recurses.
/// </summary>
internal sealed class NodeBuilder(
    SourceText source, DiagnosticBag bag, NodeBudget budget, string empty = "write at least one section, or do not include the file")
{
    private readonly Stack<Frame> open = [];
    private Node? root;
    private int documents;
    private bool isBroken;

    /// <returns>The file's content, or null when it is empty or broken; then it is reported.</returns>
    public Node? Build()
    {
        var parser = new Parser(new StringReader(source.Text));
        while (Next(parser) is { } current)
        {
            if (!Take(current))
                return null;
        }
        if (isBroken)
            return null;
        if (root is null or ScalarNode { IsNull: true })
        {
            bag.Report(DiagnosticCatalogue.Syntax.Empty, source.Span(0, 1), "this file holds nothing", empty);
            return null;
        }
        return root;
    }

    // Besides its own exceptions the library throws others, such as InvalidOperationException for a bracket that is never closed.
    private ParsingEvent? Next(Parser parser)
    {
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            isBroken = true;
            var last = parser.Current is { } current ? Index(current.End) : 0;
            var (at, message, help) = YamlMistakes.Describe(source, error, last, OpenBracket());
            bag.Report(DiagnosticCatalogue.Syntax.Yaml, at, message, help, YamlMends.Of(source, source.Index(at.Line, at.Column), OpenBracket()));
            return null;
        }
    }

    /// <summary>Where the innermost bracket or brace stands that is not closed yet.</summary>
    private SourceSpan? OpenBracket() => open.TryPeek(out var frame) && frame.Start < source.Text.Length && source.Text[frame.Start] is '[' or '{'
        ? source.Span(frame.Start, frame.Start + 1)
        : null;

    private bool Take(ParsingEvent current)
    {
        switch (current)
        {
            case DocumentStart when ++documents > 1:
                return Refuse(DiagnosticCatalogue.Syntax.Documents, current, "a second YAML document begins here", "put it in a file of its own", YamlMends.WithoutLine(source, Index(current.Start)));
            case AnchorAlias:
                return Refuse(DiagnosticCatalogue.TooMuch.Alias, current, "YAML aliases (*name) are not allowed", "write it out");
            case NodeEvent { Anchor.IsEmpty: false }:
                return Refuse(DiagnosticCatalogue.TooMuch.Alias, current, "YAML anchors (&name) are not allowed", "write it out", YamlMends.WithoutWord(source, Index(current.Start)));
            case NodeEvent { Tag.IsEmpty: false }:
                return Refuse(DiagnosticCatalogue.Syntax.Tag, current, "YAML tags (!name) are not allowed", "quote the text if it begins with '!'", YamlMends.WithoutWord(source, Index(current.Start)));
            case NodeEvent when !budget.Spend():
                return Refuse(DiagnosticCatalogue.TooMuch.Nodes, current, FormattableString.Invariant($"the scenario holds more than {Limits.Nodes} values"), null);
            case Scalar scalar:
                return Add(new ScalarNode(source, Index(scalar.Start), Index(scalar.End), scalar.Value, scalar.Style));
            case SequenceStart or MappingStart when open.Count >= Limits.Depth:
                return Refuse(DiagnosticCatalogue.TooMuch.Depth, current, FormattableString.Invariant($"nested more than {Limits.Depth} deep"), null);
            case SequenceStart:
                open.Push(new Frame(Index(current.Start), IsMap: false));
                return true;
            case MappingStart:
                open.Push(new Frame(Index(current.Start), IsMap: true));
                return true;
            case SequenceEnd or MappingEnd:
                return Add(Close(open.Pop(), Index(current.End)));
            default:
                return true;
        }
    }

    private Node Close(Frame frame, int end) => frame.IsMap
        ? new MapNode(source, frame.Start, end, frame.Entries.ToImmutable())
        : new ListNode(source, frame.Start, end, frame.Items.ToImmutable());

    private bool Add(Node node)
    {
        if (open.Count == 0)
            root = node;
        else if (!open.Peek().IsMap)
            open.Peek().Items.Add(node);
        else if (open.Peek().Key is { } key)
        {
            open.Peek().Entries.Add(new MapEntry(key, node));
            open.Peek().Key = null;
        }
        else if (node is ScalarNode scalar)
            open.Peek().Key = scalar;
        else
        {
            bag.Report(DiagnosticCatalogue.Structure.WrongType, node.Span, $"a key must be a word, not {node.Noun}", "a text that begins with { or [ needs quotes");
            return false;
        }
        return true;
    }

    private bool Refuse(DiagnosticKind kind, ParsingEvent at, string message, string? help, Mend? mend = null)
    {
        SourceSpan span = source.Span(Index(at.Start), Math.Max(Index(at.Start) + 1, Index(at.End)));
        bag.Report(kind, span, message, help, mend);
        return false;
    }

    private static int Index(Mark mark) => (int)mark.Index;

    private sealed record Frame(int Start, bool IsMap)
    {
        public ImmutableArray<Node>.Builder Items { get; } = ImmutableArray.CreateBuilder<Node>();

        public ImmutableArray<MapEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<MapEntry>();

        public ScalarNode? Key { get; set; }
    }
}

/// <summary>How much the files may still hold.</summary>
/// <param name="values">Words, lists and maps.</param>
/// <param name="characters">Characters written in by parameters.</param>
internal sealed class NodeBudget(int values, int characters)
{
    private int values = values;
    private int characters = characters;

    public bool Spend() => --values >= 0;

    public bool Spend(int length) => (characters -= length) >= 0;
}
