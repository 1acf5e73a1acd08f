using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>A person without a pointer: Tab to a thing, Enter or Space to press it, arrows to choose. Nothing is focused by a script.</summary>
public static class Keyboard
{
    /// <summary>More stops than any page has: a thing that is not reached by then is not reached at all.</summary>
    private const int Stops = 400;

    private const string Focused = "() => document.activeElement?.closest('[data-testid]')?.dataset.testid ?? ''";

    /// <summary>What keeps a person from seeing where the focus is; empty when they see it, and nothing lies over it.</summary>
    private const string Unseen = """
        () => {
          const at = document.activeElement;
          const label = at.closest('label');
          const rings = [at, label, at.parentElement].filter(Boolean).map(one => getComputedStyle(one));
          if (!rings.some(one => one.outlineStyle !== 'none' && one.outlineWidth !== '0px' || one.boxShadow !== 'none')) return 'it has no ring';
          const box = at.getBoundingClientRect();
          const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
          const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
          if (right - left < Math.min(box.width, 12) || bottom - top < Math.min(box.height, 12)) return `it is out of the window: ${JSON.stringify(box)} of ${innerWidth} by ${innerHeight}`;
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return at.contains(hit) || label?.contains(hit) ? '' : `it is under ${hit?.tagName}.${hit?.className}`;
        }
        """;

    private const string Behind = """
        prefix => {
          const [at, target] = [document.activeElement, document.querySelector(`[data-testid^='${prefix}']`)];
          return at !== null && at !== document.body && (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
        }
        """;

    /// <summary>Tabs to the first thing whose test id begins so, sees where the focus is, and presses Enter.</summary>
    public static async Task EnterAsync(this Seat seat, string testId)
    {
        await seat.TabToAsync(testId);
        await seat.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Chooses one of a group of radios: Tab to the group, then the arrow down.</summary>
    public static async Task ChooseAsync(this Seat seat, string group, string testId)
    {
        await seat.TabToAsync(group);
        await seat.Page.Keyboard.PressAsync("Space");
        for (var stop = 0; stop < Stops; stop++)
        {
            if (await seat.Page.EvaluateAsync<string>(Focused) == testId) return;
            await seat.Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Fail($"{seat.Name} did not come to {testId} by arrows");
    }

    /// <summary>Writes into a field.</summary>
    public static async Task TypeAsync(this Seat seat, string testId, string text)
    {
        await seat.TabToAsync(testId);
        await seat.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Closes what is open with Escape; whoever opened it is back where they pressed.</summary>
    public static async Task EscapeAsync(this Seat seat, string sheet, string opener)
    {
        await seat.Page.Keyboard.PressAsync("Escape");
        await seat.See(sheet).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await seat.IsBackAtAsync(opener);
    }

    /// <summary>The focus is where the person was, or where they would look for it.</summary>
    public static async Task IsBackAtAsync(this Seat seat, string opener)
    {
        await seat.Page.WaitForFunctionAsync("prefix => (document.activeElement?.closest('[data-testid]')?.dataset.testid ?? '').startsWith(prefix)", opener);
        await seat.SeesFocusAsync(opener);
    }

    /// <summary>The focus is on something, wherever that is: the place is not lost.</summary>
    public static Task HasFocusAsync(this Seat seat) =>
        seat.Page.WaitForFunctionAsync("() => document.activeElement !== null && document.activeElement !== document.body");

    private static async Task SeesFocusAsync(this Seat seat, string at)
    {
        var unseen = await seat.Page.EvaluateAsync<string>(Unseen);
        Assert.True(unseen.Length == 0, $"{seat.Name}, {seat.Page.ViewportSize?.Width} pixels, cannot see that the focus is on {at}: {unseen}");
    }

    /// <summary>Tabs until the focus is on the thing.</summary>
    public static async Task TabToAsync(this Seat seat, string testId)
    {
        await seat.Page.Locator($"[data-testid^='{testId}']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var passed = new List<string>();
        var step = await seat.Page.EvaluateAsync<bool>(Behind, testId) ? "Shift+Tab" : "Tab";
        for (var stop = 0; stop < Stops; stop++)
        {
            // A button that was pressed and waits for its answer shows no ring, and takes no key.
            await seat.Page.WaitForFunctionAsync("() => !document.activeElement?.matches(':disabled')");
            var at = await seat.Page.EvaluateAsync<string>(Focused);
            if (at.StartsWith(testId, StringComparison.Ordinal))
            {
                await seat.SeesFocusAsync(at);
                return;
            }

            passed.Add(at);
            await seat.Page.Keyboard.PressAsync(step);
        }

        Assert.Fail($"{seat.Name} did not reach {testId} by Tab; the stops were {string.Join(" ", passed.Where(id => id.Length > 0).Distinct())}");
    }
}
