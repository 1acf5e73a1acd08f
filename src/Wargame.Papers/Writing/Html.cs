using System.Globalization;
using System.Net;
using System.Text;

namespace Wargame.Papers.Writing;

/// <summary>Writes HTML. What is text stays text: only tags, the names of styles and rendered Markdown are anything else.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>An element that lasts until the result is disposed of.</summary>
    public Element In(string tag, string style = "")
    {
        Open(tag, style);
        return new(this, tag);
    }

    /// <summary>An element with a text in it; none when there is no text.</summary>
    public Html Add(string tag, string text, string style = "")
    {
        if (text.Length == 0)
            return this;
        Open(tag, style);
        _text.Append(WebUtility.HtmlEncode(text)).Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>A heading over several columns of a table.</summary>
    public Html Over(int columns, string text)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<th colspan=\"{columns}\">").Append(WebUtility.HtmlEncode(text)).Append("</th>");
        return this;
    }

    /// <summary>A link to another page of the same folder.</summary>
    public Element Link(string address, string style = "")
    {
        _text.Append("<a href=\"").Append(WebUtility.HtmlEncode(address)).Append('"');
        Close(style);
        return new(this, "a");
    }

    /// <summary>A text without an element of its own.</summary>
    public Html Text(string text)
    {
        _text.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>What an author wrote.</summary>
    public Html Markdown(string markdown) => Raw(HtmlText.FromMarkdown(markdown));

    /// <summary>HTML that is known to be harmless.</summary>
    public Html Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Open(string tag, string style)
    {
        _text.Append('<').Append(tag);
        Close(style);
    }

    private void Close(string style)
    {
        if (style.Length > 0)
            _text.Append(" class=\"").Append(style).Append('"');
        _text.Append('>');
    }

    /// <summary>Closes its element.</summary>
    public readonly struct Element(Html page, string tag) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => page._text.Append("</").Append(tag).Append('>');
    }
}
