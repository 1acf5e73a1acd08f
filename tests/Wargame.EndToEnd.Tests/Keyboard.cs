using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>A person without a pointer: Tab to a thing, Enter or Space to press it, arrows to choose. Nothing is focused by a script.</summary>
public static class Keyboard
{
    /// <summary>More stops than any page has: a thing that is not reached by then is not reached at all.</summary>
    private const int Stops = 400;

    private const string Focused = "() => document.activeElement?.closest('[data-testid]')?.dataset.testid ?? ''";

    private const string Seen = """
        () => {
          const box = document.activeElement.getBoundingClientRect();
          const style = getComputedStyle(document.activeElement);
          const label = document.activeElement.closest('label');
          const around = label ? getComputedStyle(label) : style;
          return box.width > 0 && [style, around].some(one => one.outlineStyle !== 'none' && one.outlineWidth !== '0px' || one.boxShadow !== 'none');
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

    /// <summary>Tabs until the focus is on the thing.</summary>
    public static async Task TabToAsync(this Seat seat, string testId)
    {
        await seat.Page.Locator($"[data-testid^='{testId}']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var passed = new List<string>();
        for (var stop = 0; stop < Stops; stop++)
        {
            var at = await seat.Page.EvaluateAsync<string>(Focused);
            if (at.StartsWith(testId, StringComparison.Ordinal))
            {
                Assert.True(await seat.Page.EvaluateAsync<bool>(Seen), $"{seat.Name} cannot see that the focus is on {at}");
                return;
            }

            passed.Add(at);
            await seat.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{seat.Name} did not reach {testId} by Tab; the stops were {string.Join(" ", passed.Where(id => id.Length > 0).Distinct())}");
    }
}
