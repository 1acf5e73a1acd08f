using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Sheets.Patching;

/// <summary>Adds items to a list in a file's text, and takes items out.</summary>
/// <param name="list">The list.</param>
/// <param name="edits">The file's changes.</param>
internal sealed class ListPatch(ListNode list, TextEdits edits)
{
    private readonly string _text = list.Source.Text;

    /// <summary>Whether the list is written in brackets.</summary>
    public bool IsFlow { get; } = YamlLayout.IsFlow(list);

    /// <summary>Spaces before the keys of a new item of a block list.</summary>
    public int ItemColumn => Extent.Column(_text, list.Start) + 2;

    /// <summary>Adds an item at the end, which is YAML already; a block's later lines are indented by <see cref="ItemColumn"/>.</summary>
    public void Append(string yaml)
    {
        if (IsFlow && list.Items.IsEmpty)
            edits.Insert(list.Start + 1, yaml);
        else if (IsFlow)
            edits.Insert(Extent.EndOf(list.Items[^1]), $", {yaml}");
        else
            Lines.InsertAfter(_text, Extent.EndOf(list.Items[^1]), $"{new string(' ', Extent.Column(_text, list.Start))}- {yaml}", edits);
    }

    /// <summary>Takes items out. What stands above them, such as a comment, stays.</summary>
    public void Remove(IReadOnlyCollection<Node> items)
    {
        if (items.Count == list.Items.Length)
        {
            edits.Replace(list.Start, Extent.EndOf(list), "[]");
            return;
        }
        foreach (var item in items)
            RemoveOne(item);
    }

    private void RemoveOne(Node item)
    {
        var place = list.Items.IndexOf(item);
        if (IsFlow)
        {
            var (start, end) = place > 0 ? (Extent.EndOf(list.Items[place - 1]), Extent.EndOf(item)) : (item.Start, list.Items[1].Start);
            edits.Replace(start, end, "");
            return;
        }
        var lineEnd = YamlLayout.LineEnd(_text, Extent.EndOf(item));
        edits.Replace(YamlLayout.LineStart(_text, Extent.Dash(list, item)), Math.Min(lineEnd + 1, _text.Length), "");
    }
}
