namespace Wargame.EndToEnd.Tests;

/// <summary>A turn by keyboard alone, at every size: control opens, pauses, rules and releases; a player joins, drafts, writes, signs and asks why.</summary>
public sealed class KeyboardTests : BrowserTests
{
    /// <summary>On a phone <see cref="WalkTests"/> does all of this, and more, without a pointer.</summary>
    public static TheoryData<string> Sizes => Access.Thorough ? ["laptop", "phone", "enlarged"] : ["laptop", "enlarged"];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_turn_is_played_without_a_pointer(string size)
    {
        var control = await SeatAsync(size, "control");
        var player = await SeatAsync(size, "bolivia");

        await control.Page.GotoAsync(Server.Address);
        await control.EnterAsync("landing-run-seminar");
        var code = string.Concat((await control.See("join-code").First.InnerTextAsync()).Where(char.IsLetterOrDigit));
        await JoinAsync(player, code);
        await control.EnterAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
        await PauseAsync(control);
        await control.EnterAsync("control-next");
        await DeliberateAsync(player);
        await WriteAsync(player);
        await OpenAsync(player, "orders");
        await player.EnterAsync("sign");
        await player.Page.Locator("[data-testid=signed]").First.WaitForAsync();
        await AdjudicateAsync(control);
        await AskWhyAsync(player);
    }

    private async Task JoinAsync(Seat player, string code)
    {
        await player.Page.GotoAsync(Server.Address);
        await player.TypeAsync("landing-join-code", code);
        await player.EnterAsync("landing-join");
        await player.ChooseAsync("join-team-", "join-team-bolivia");
        await player.TypeAsync("join-name", "Evo");
        await player.EnterAsync("join-submit");
        if (!await player.See("brief-done").IsVisibleAsync()) await player.EnterAsync("asked-go");
        await player.EnterAsync("brief-done");
    }

    private static async Task PauseAsync(Seat control)
    {
        await control.EnterAsync("control-pause");
        await control.TypeAsync("control-pause-reason", "Coffee");
        await control.EnterAsync("control-pause-confirm");
        await control.See("control-resume").WaitForAsync();
        await control.EnterAsync("control-resume");
        await control.See("control-pause").WaitForAsync();
    }

    private static async Task DeliberateAsync(Seat player)
    {
        await player.WaitForPhaseAsync("deliberation");
        await OpenAsync(player, "orders");
        await player.EnterAsync("order-add");
        await player.EnterAsync("order-pick-");
        await player.Page.Locator("[data-testid=order-preview][data-ready=true]").WaitForAsync();
        await player.EnterAsync("order-save");
        await player.Page.Locator("[data-testid^='draft-change-']").First.WaitForAsync();
    }

    private static async Task WriteAsync(Seat player)
    {
        await player.EnterAsync("open-talk");
        await player.EnterAsync("talk-to-us");
        await player.TypeAsync("talk-text", "We ask for talks.");
        await player.EnterAsync("talk-send");
        await player.See("thread").GetByText("We ask for talks.").WaitForAsync();
        await player.Page.Keyboard.PressAsync("Escape");
        await player.See("talk-send").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    private static async Task AdjudicateAsync(Seat control)
    {
        await control.EnterAsync("control-next");
        await control.Page.Locator("[data-testid=phase]:is([data-phase=commitment], [data-phase=adjudication])").First.WaitForAsync();
        if (await control.Page.Locator("[data-testid=phase][data-phase=commitment]").CountAsync() > 0) await control.EnterAsync("control-next");
        await control.WaitForPhaseAsync("adjudication");
        await control.EnterAsync("ruling-open");
        await control.TabToAsync("ruling-key");
        await control.Page.Keyboard.PressAsync("ArrowDown");
        await control.TypeAsync("ruling-change", "-1");
        await control.TypeAsync("ruling-reason", "The talks calmed the street.");
        await control.EnterAsync("ruling-save");
        await control.Page.Locator(".ruling").First.WaitForAsync();
        await control.EnterAsync("control-release");
        await control.WaitForPhaseAsync("outcome");
    }

    private static async Task AskWhyAsync(Seat player)
    {
        await player.WaitForPhaseAsync("outcome");
        await OpenAsync(player, "why");
        await player.EnterAsync("movement-");
        await player.See("waterfall").WaitForAsync();
        await player.EnterAsync("waterfall-bar-0");
        await player.See("waterfall-reason").WaitForAsync();
        await player.Page.Keyboard.PressAsync("Escape");
        await player.See("waterfall").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    /// <summary>Where the page has tabs.</summary>
    private static async Task OpenAsync(Seat player, string tab)
    {
        if (await player.See($"tab-{tab}").IsVisibleAsync()) await player.EnterAsync($"tab-{tab}");
    }

    private Task<Seat> SeatAsync(string size, string name) => size switch
    {
        "phone" => Room.PhoneAsync(name),
        "enlarged" => Room.EnlargedLaptopAsync(name),
        _ => Room.LaptopAsync(name),
    };
}
