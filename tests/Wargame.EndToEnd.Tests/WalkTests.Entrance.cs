using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>Everybody comes in: by a wrong code, by a code, by a pass.</summary>
public sealed partial class WalkTests
{
    private async Task OpenAsync()
    {
        await control.Page.GotoAsync($"{Server.Address}/join/ZZZZZZ");
        await control.See("join-failed").WaitForAsync();
        await LookAsync(control, "refused code");
        await control.Page.GotoAsync(Server.Address);
        await control.See("landing-run-seminar").WaitForAsync();
        await LookAsync(control, "library");
        await control.EnterAsync("landing-run-seminar");
        code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        wall = await Room.ProjectorAsync("wall");
        await wall.Page.GotoAsync($"{Server.Address}/board/{code}");
    }

    /// <summary>A second facilitator, an evaluator and an observer come in by a pass that control shows.</summary>
    private async Task AdmitAsync()
    {
        await control.EnterAsync("open-facilitators");
        await LookAsync(control, "facilitators asked");
        await control.TypeAsync("facilitator-name", "Bea");
        await control.EnterAsync("invite-facilitator");
        await LookAsync(control, "pass");
        bea = await EnterAsync("bea", "open-facilitators", look: true);
        evaluator = await InviteAsync("evaluator", "Eva");
        await LookAsync(evaluator, "evaluator in the lobby");
        var observer = await InviteAsync("observer", "Olga");
        await LookAsync(observer, "observer");
        await observer.Page.CloseAsync();
    }

    private async Task<Seat> InviteAsync(string sort, string person)
    {
        await control.TypeAsync("watcher-name", person);
        await control.EnterAsync($"invite-{sort}");
        return await EnterAsync(sort, $"invite-{sort}", look: false);
    }

    private async Task<Seat> EnterAsync(string name, string opener, bool look)
    {
        var pass = await control.See("pass").GetAttributeAsync("data-pass");
        await control.Page.Keyboard.PressAsync("Escape");
        await control.See("pass").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        if (look) await control.IsBackAtAsync(opener);
        else await control.HasFocusAsync();
        var seat = await sit(name);
        await seat.Page.GotoAsync($"{Server.Address}/join/{code}/{pass}");
        await seat.See("pass-take").WaitForAsync();
        if (look) await LookAsync(seat, "pass page");
        await seat.EnterAsync("pass-take");
        await seat.See("phase").First.WaitForAsync();
        return seat;
    }

    /// <summary>The player takes a seat, asks for help, and brings the seat to a second device.</summary>
    private async Task TakeSeatAsync()
    {
        await player.Page.GotoAsync($"{Server.Address}/join/{code}");
        await player.ChooseAsync("join-team-", "join-team-bolivia");
        await player.TypeAsync("join-name", "Evo");
        await player.EnterAsync("join-submit");
        if (!await player.See("brief-done").IsVisibleAsync()) await player.EnterAsync("asked-go");
        await player.EnterAsync("brief-done");
        await player.EnterAsync("open-seat");
        await player.TypeAsync("help-note", "We do not see the map");
        await player.EnterAsync("help-ask");
        await player.See("help-asked").WaitForAsync();
        await player.HasFocusAsync();
        await player.EnterAsync("own-pass");
        await player.See("pass").WaitForAsync();
        await LookAsync(player, "my seat");
        var pass = await player.See("pass").GetAttributeAsync("data-pass");
        await player.EscapeAsync("seat-sheet", "open-seat");

        var tablet = await sit("tablet");
        await tablet.Page.GotoAsync($"{Server.Address}/join/{code}/{pass}");
        await tablet.See("pass-take-alone").WaitForAsync();
        await LookAsync(tablet, "moved seat");
        await tablet.EnterAsync("pass-take");
        await tablet.See("phase").First.WaitForAsync();
        await tablet.Page.CloseAsync();
        await control.Page.Locator("[data-testid=voice]:not(:empty)").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(1, await control.Page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(1, await control.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        await LookAsync(control, "help asked");
    }

    /// <summary>One facilitator holds the clock; the other is refused and takes it over where it is refused.</summary>
    private async Task DutiesAsync()
    {
        await control.EnterAsync("duty-take-clock");
        await control.Page.Locator("[data-testid=duty-clock]:not([data-holder=''])").WaitForAsync();
        await control.HasFocusAsync();
        await bea.Page.Locator("[data-testid=duty-clock]:not([data-holder=''])").WaitForAsync();
        await bea.EnterAsync("control-next");
        await bea.Page.GetByRole(AriaRole.Alert).WaitForAsync();
        await LookAsync(bea, "refused duty");
        await bea.EnterAsync("take-over-clock");
        await control.See("duty-notice-clock").WaitForAsync();
        await bea.EnterAsync("control-next");
        await bea.WaitForPhaseAsync("briefing");
        await LookAsync(control, "facilitators");
        await bea.Page.CloseAsync();
        await control.EnterAsync("duty-take-clock");
        await control.Page.Locator("[data-testid=duty-lay-clock]").WaitForAsync();
    }
}
