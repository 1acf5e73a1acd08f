using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>What a person in a team does, by the buttons that they see.</summary>
public static class PlayerDeeds
{
    private static bool OnPhone(Seat seat) => seat.Width < 600;

    public static Task WaitForPhaseAsync(this Seat seat, string phase) =>
        seat.Page.Locator($"[data-testid=phase][data-phase={phase}]").First.WaitForAsync();

    public static Task WaitForTurnAsync(this Seat seat, int turn) =>
        seat.Page.GetByTestId("turn-label").Filter(new() { HasText = $"{turn}" }).First.WaitForAsync();

    public static async Task ReadBriefAsync(this Seat seat)
    {
        if (!await seat.See("brief-done").IsVisibleAsync()) await seat.PressAsync("asked-go");
        await seat.PictureAsync($"{seat.Name}-brief");
        await seat.PressAsync("brief-done");
    }

    /// <summary>On a phone what is not on the present tab is one touch away.</summary>
    public static async Task TurnToAsync(this Seat seat, string tab)
    {
        if (OnPhone(seat)) await seat.PressAsync($"tab-{tab}");
    }

    /// <summary>Writes to another team; the sheet stays open.</summary>
    public static async Task WriteAsync(this Seat seat, string to, string text)
    {
        await seat.PressAsync("open-talk");
        await seat.PressAsync($"talk-to-{to}");
        await seat.See("talk-text").FillAsync(text);
        await seat.PressAsync("talk-send");
        await seat.See("thread").GetByText(text).WaitForAsync();
    }

    /// <summary>Opens the latest conversation and answers; the sheet stays open.</summary>
    public static async Task AnswerLastMessageAsync(this Seat seat, string text)
    {
        await seat.Page.Locator("[data-testid=open-talk].unread").WaitForAsync();
        await seat.PressAsync("open-talk");
        await seat.Page.Locator(".conversation").First.ClickAsync();
        await seat.See("talk-text").FillAsync(text);
        await seat.PressAsync("talk-send");
        await seat.See("thread").GetByText(text).WaitForAsync();
    }

    /// <summary>Answers every open card with its first option and every open request with yes.</summary>
    public static async Task AnswerEverythingAsync(this Seat seat)
    {
        await seat.TurnToAsync("orders");
        var cards = seat.Page.Locator("article.choice:not(.answered)");
        while (await cards.CountAsync() is > 0 and var unanswered)
        {
            await PressFirstAsync(cards.First, "button.option");
            await Assertions.Expect(cards).ToHaveCountAsync(unanswered - 1);
        }

        var requests = seat.Page.Locator("article.request:not(.answered)");
        while (await requests.CountAsync() is > 0 and var open)
        {
            await PressFirstAsync(requests.First, "[data-testid$='-accept']");
            await Assertions.Expect(requests).ToHaveCountAsync(open - 1);
        }
    }

    /// <summary>Drafts the first order on the list that is not drafted yet; says which, or null when none is legal or payable.</summary>
    public static async Task<string?> DraftFirstLegalAsync(this Seat seat, string prefer = "")
    {
        await seat.TurnToAsync("orders");
        var drafts = await seat.CountAsync("draft-change-");
        await seat.PressAsync("order-add");
        var picks = seat.Page.Locator($"[data-testid^='order-pick-{prefer}']");
        await seat.Page.Locator(".picker").WaitForAsync();
        if (await picks.CountAsync() == 0)
        {
            await seat.PressAsync("sheet-close");
            return null;
        }

        var picked = await picks.First.GetAttributeAsync("data-testid");
        await picks.First.ClickAsync();
        await seat.PressAsync("order-level-25");
        await seat.Page.Locator("[data-testid=order-preview][data-ready=true]").WaitForAsync();
        await seat.PictureAsync($"{seat.Name}-order");
        await seat.PressAsync("order-save");
        await seat.Page.Locator("dialog[open] [data-testid=refusal], body:not(:has(dialog[open]))").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (await seat.See("refusal").First.IsVisibleAsync())
        {
            // Too dear beside what runs already: the form says so, and the person lets it be.
            await seat.PressAsync("sheet-close");
            return null;
        }

        await Assertions.Expect(seat.Page.Locator("[data-testid^='draft-change-']")).ToHaveCountAsync(drafts + 1);
        return picked!["order-pick-".Length..];
    }

    public static async Task SignAsync(this Seat seat)
    {
        await seat.TurnToAsync("orders");
        await seat.PressAsync("sign");
        // The last signature of an automatic session ends the deliberation at once.
        await seat.Page.Locator("[data-testid=signed], [data-testid=phase]:not([data-phase=deliberation])").First.WaitForAsync();
    }

    private static Task PressFirstAsync(ILocator within, string what) => within.Locator(what).First.ClickAsync();
}
