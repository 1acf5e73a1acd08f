using System.Xml.Linq;

namespace Wargame.Reports.Replay;

/// <summary>Elements of a page. Whatever is text is escaped; no element is empty, which browsers would take for one that is not closed.</summary>
internal static class Html
{
    /// <summary>An element with a text in it.</summary>
    public static XElement Text(string tag, string text, string style = "") =>
        new(tag, style.Length > 0 ? new XAttribute("class", style) : null, text.Length > 0 ? text : "\u00a0");

    /// <summary>A button.</summary>
    public static XElement Button(string id, string name, string sign) =>
        new("button", new XAttribute("type", "button"), new XAttribute("id", id), new XAttribute("aria-label", name), sign);

    /// <summary>A heading with a list under it; nothing where the list is empty.</summary>
    public static IEnumerable<XElement> List(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [Text("h3", heading), new XElement("ul", all.Select(line => Text("li", line)))];
    }
}
