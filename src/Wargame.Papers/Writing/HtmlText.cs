using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wargame.Papers;

/// <summary>
/// Authors' Markdown as HTML that cannot do harm: raw HTML stays text, links go to the web or nowhere, and pictures are not fetched from
/// outside.
/// </summary>
public static class HtmlText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    // Briefs and news of a scenario are the same texts on every page: each is rendered once, for as long as it is in memory.
    private static readonly ConditionalWeakTable<string, string> Rendered = [];

    /// <summary>Renders Markdown.</summary>
    public static string FromMarkdown(string markdown) => Rendered.GetValue(markdown, Render);

    private static string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            Tame(link);
        return document.ToHtml(Pipeline);
    }

    private static void Tame(LinkInline link)
    {
        if (link.IsImage || !IsHarmless(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""))
            Unlink(link);
        else
            Mark(link);
    }

    private static void Tame(AutolinkInline link)
    {
        if (link.IsEmail || IsHarmless(link.Url))
            Mark(link);
        else
            link.ReplaceBy(new LiteralInline(link.Url));
    }

    private static bool IsHarmless(string address) =>
        Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    // The words stay, the link goes.
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static void Mark(MarkdownObject link)
    {
        var attributes = link.GetAttributes();
        attributes.AddPropertyIfNotExist("rel", "noopener noreferrer nofollow");
        attributes.AddPropertyIfNotExist("target", "_blank");
    }
}
