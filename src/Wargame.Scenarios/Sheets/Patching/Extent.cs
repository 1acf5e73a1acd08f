using YamlDotNet.Core;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>
/// Where things end in a YAML text. The parser ends a block where the next thing begins, blank lines and comments between included; to leave
/// those alone, the end that a reader sees is what counts.
/// </summary>
internal static class Extent
{
    /// <summary>The first character after a value.</summary>
    public static int EndOf(Node node) => node switch
    {
        ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded } block => BlockScalar.Of(block).End,
        ScalarNode scalar => scalar.End,
        _ when YamlLayout.IsFlow(node) => Closing(node) + 1,
        MapNode { Entries: [.., var last] } => Math.Max(EndOf(last.Value), last.Key.End),
        ListNode { Items: [.., var last] } => EndOf(last),
        _ => node.End,
    };

    /// <summary>The bracket or brace that closes a list or map. What lies between it and the last item is blank, or a comment.</summary>
    private static int Closing(Node node)
    {
        var text = node.Source.Text;
        var at = node switch
        {
            MapNode { Entries: [.., var last] } => Math.Max(EndOf(last.Value), last.Key.End),
            ListNode { Items: [.., var last] } => EndOf(last),
            _ => node.Start + 1,
        };
        for (; at < text.Length && text[at] is not (']' or '}'); at++)
        {
            if (text[at] == '#')
                at = YamlLayout.LineEnd(text, at);
        }
        return at;
    }

    /// <summary>How far a place is from the beginning of its line.</summary>
    public static int Column(string text, int at) => at - YamlLayout.LineStart(text, at);

    /// <summary>The dash of an item of a block list.</summary>
    public static int Dash(ListNode list, Node item)
    {
        var text = item.Source.Text;
        var at = item.Start - 1;
        while (at > list.Start && text[at] != '-')
            at--;
        return Math.Max(at, list.Start);
    }
}
