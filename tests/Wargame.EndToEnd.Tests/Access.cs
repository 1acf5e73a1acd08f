using System.Text.Json;
using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>Looks at pages as assistive technology does, by axe and by their width; what is found is kept until the walk is over.</summary>
public sealed class Access(params ColorScheme[] schemes)
{
    private const string Run = """
        async () => {
          // Behind an open sheet nothing can be reached: what is there was looked at before.
          // What the page's bar lies over just now, because the page is scrolled, is no smaller for it.
          const [left, top] = [scrollX, scrollY];
          scrollTo(0, 0);
          const found = await axe.run([...document.querySelectorAll('dialog[open]')].at(-1) ?? document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          scrollTo(left, top);
          return JSON.stringify(found.violations.flatMap(rule => rule.nodes.slice(0, 4).map(node => `${rule.id}: ${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help}`)));
        }
        """;

    /// <summary>As another window of the same device does when its reader chooses a language.</summary>
    private const string Speak = "language => window.dispatchEvent(new StorageEvent('storage', { key: 'wargame.language', newValue: language }))";

    private const string Overflow = """
        () => {
          for (const part of document.querySelectorAll('dialog[open] .sheet-body, dialog[open] .sheet-text'))
            if (part.scrollWidth > part.clientWidth + 1) return `${part.className}: ${part.scrollWidth} > ${part.clientWidth}: ` + [...part.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > part.getBoundingClientRect().right + 1).slice(0, 4).map(one => `${one.tagName.toLowerCase()}.${one.className}`).join(', ');
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide + 1) return '';
          const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > wide + 1);
          return `${document.documentElement.scrollWidth} > ${wide}: ` + out.slice(0, 5).map(one => `${one.tagName.toLowerCase()}.${one.className}`).join(', ');
        }
        """;

    private static readonly string Axe = File.ReadAllText(Path.Combine(Tree.Root, "clients", "web", "node_modules", "axe-core", "axe.min.js"));
    /// <summary>A window of 1280 by 1024 pixels at 400 %.</summary>
    private static readonly (int Width, int Height) Enlarged = (320, 256);

    private static readonly string[] Languages = ["en", "es", "pt"];
    /// <summary>Whether to look at everything in all ways, which takes ten minutes more.</summary>
    public static readonly bool Thorough = Environment.GetEnvironmentVariable("WARGAME_THOROUGH") is not null;
    private static readonly bool Pictures = Environment.GetEnvironmentVariable("WARGAME_PICTURES") is not null;
    private readonly List<string> findings = [];

    /// <summary>How many pages were looked at.</summary>
    public int Looked { get; private set; }

    public IReadOnlyList<string> Findings => findings;

    /// <summary>Looks at a page by day and by night, and in the other languages by day: the colours are the same in all of them.</summary>
    public async Task LookAsync(Seat seat, string moment)
    {
        foreach (var language in Languages)
        {
            await seat.Page.EvaluateAsync(Speak, language);
            foreach (var scheme in language == Languages[0] ? schemes : schemes[..1]) await CheckAsync(seat, scheme, $"{seat.Width} pixels, {language}, {scheme}, {moment}");
        }

        await seat.Page.EvaluateAsync(Speak, Languages[0]);
        Looked++;
    }

    /// <summary>
    /// Looks at a page at a laptop's width, or by turns at a phone's and at 400 %: each in another of the three languages, by turns by day and by
    /// night. With <c>WARGAME_THOROUGH</c> set it looks at both of a phone's widths and in every language, with <c>WARGAME_PICTURES</c> it keeps pictures.
    /// </summary>
    public async Task LookAroundAsync(Seat seat, string moment)
    {
        var was = seat.Page.ViewportSize!;
        (int Width, int Height)[] sizes = was.Width > Enlarged.Width * 2 ? [(was.Width, was.Height)]
            : Thorough ? [(was.Width, was.Height), Enlarged]
            : [Looked % 2 == 0 ? (was.Width, was.Height) : Enlarged];
        // The walk on a laptop and the walk on a phone come to the same places: together they see each in every language.
        var first = (Looked * 2) + (was.Width > Enlarged.Width * 2 ? 2 : 0);
        for (var place = 0; place < sizes.Length; place++)
        {
            var (width, height) = sizes[place];
            if (seat.Page.ViewportSize!.Width != width) await seat.Page.SetViewportSizeAsync(width, height);
            foreach (var language in Thorough ? Languages : [Languages[(first + place) % Languages.Length]])
            {
                await seat.Page.EvaluateAsync(Speak, language);
                await CheckAsync(seat, schemes[((Looked / 2) + place) % schemes.Length], $"{width} pixels, {language}, {moment}");
                if (Pictures) await PictureAsync(seat.Page, $"{moment.Replace(' ', '-')}-{seat.Name}-{width}-{language}");
            }
        }

        if (seat.Page.ViewportSize!.Width != was.Width)
        {
            await seat.Page.SetViewportSizeAsync(was.Width, was.Height);
            // The window's changes were the test's: whoever walks looks at where the focus was.
            await seat.Page.EvaluateAsync("() => document.activeElement !== document.body && document.activeElement?.scrollIntoView({ block: 'center' })");
        }

        Looked++;
    }

    private static async Task PictureAsync(IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(Tree.Artifacts("walk"), $"{name}.png"), FullPage = await page.Locator("dialog[open], form:focus-within").CountAsync() == 0 });

    private async Task CheckAsync(Seat seat, ColorScheme scheme, string where)
    {
        await seat.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        if (!await seat.Page.EvaluateAsync<bool>("() => 'axe' in window")) await seat.Page.EvaluateAsync(Axe);
        foreach (var finding in JsonSerializer.Deserialize<string[]>(await seat.Page.EvaluateAsync<string>(Run))!) Note($"{seat.Name}, {where}: {finding}");
        var wide = await seat.Page.EvaluateAsync<string>(Overflow);
        if (wide.Length > 0) Note($"{seat.Name}, {where}: scrolls sideways: {wide}");
    }

    /// <summary>Printed at once too: a walk that gets stuck still tells what it saw.</summary>
    private void Note(string finding)
    {
        findings.Add(finding);
        TestContext.Current.TestOutputHelper?.WriteLine(finding);
    }
}
