using System.Net;
using Wargame.Sessions.Languages;

namespace Wargame.Papers.Writing;

/// <summary>How a page is set up.</summary>
/// <param name="Title">Its title, which is also the name of a saved PDF.</param>
/// <param name="Size">The sheet.</param>
internal sealed record PageSetup(string Title, PaperSize Size)
{
    /// <summary>Whether it lies on its side.</summary>
    public bool Landscape { get; init; }

    /// <summary>What stands at the foot of every sheet; empty for nothing.</summary>
    public string Footer { get; init; } = "";
}

/// <summary>The document around a page's content: no script, no address of anything outside.</summary>
internal static class Frame
{
    public static PrintedPage Around(Material material, PageSetup setup, Action<Html> write)
    {
        var style = Styles.Of(setup);
        var content = new Html();
        write(content);
        var title = WebUtility.HtmlEncode(setup.Title);
        var form = setup.Landscape ? "landscape" : "portrait";
        return new(
            $"<!doctype html>\n<html lang=\"{material.Rules.Language.Code()}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
            $"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body class=\"{form}\">\n<main>{content}</main>\n</body>\n</html>\n",
            style);
    }
}
