using System.Text.Json;
using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>Looks at pages as assistive technology does, by axe and by their width; what is found is kept until the walk is over.</summary>
public sealed class Access(params ColorScheme[] schemes)
{
    private const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return JSON.stringify(found.violations.flatMap(rule => rule.nodes.slice(0, 4).map(node => `${rule.id}: ${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help}`)));
        }
        """;

    private const string Overflow = """
        () => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide + 1) return '';
          const out = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > wide + 1);
          return `${document.documentElement.scrollWidth} > ${wide}: ` + out.slice(0, 5).map(one => `${one.tagName.toLowerCase()}.${one.className}`).join(', ');
        }
        """;

    private static readonly string Axe = File.ReadAllText(Path.Combine(Tree.Root, "clients", "web", "node_modules", "axe-core", "axe.min.js"));
    private readonly List<string> findings = [];

    /// <summary>How many pages were looked at.</summary>
    public int Looked { get; private set; }

    public IReadOnlyList<string> Findings => findings;

    /// <summary>Looks at a page by day and by night.</summary>
    public async Task LookAsync(Seat seat, string moment)
    {
        foreach (var scheme in schemes)
        {
            await seat.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await seat.Page.EvaluateAsync(Axe);
            var found = JsonSerializer.Deserialize<string[]>(await seat.Page.EvaluateAsync<string>(Run))!;
            foreach (var finding in found) Note($"{seat.Name}, {seat.Width} pixels, {scheme}, {moment}: {finding}");
        }

        var wide = await seat.Page.EvaluateAsync<string>(Overflow);
        if (wide.Length > 0) Note($"{seat.Name}, {seat.Width} pixels, {moment}: scrolls sideways: {wide}");
        Looked++;
    }

    /// <summary>Printed at once too: a walk that gets stuck still tells what it saw.</summary>
    private void Note(string finding)
    {
        findings.Add(finding);
        TestContext.Current.TestOutputHelper?.WriteLine(finding);
    }
}
