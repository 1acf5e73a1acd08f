using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// Somebody who has read nothing is control: she starts, pauses, sends an inject, overrides a result with a reason and rescues a seat, each in at
/// most three clicks. The browser counts them; what is typed is not counted. Duties and other facilitators never come into her sight.
/// </summary>
public sealed class NewcomerTests : BrowserTests
{
    private const int Most = 3;
    private const string Counting = "addEventListener('click', event => { if (event.isTrusted) window.clicks = (window.clicks ?? 0) + 1; }, true)";
    private Seat control = null!;

    [Theory]
    [InlineData("laptop")]
    [InlineData("phone")]
    public async Task A_newcomer_runs_the_room_in_three_clicks_an_act(string size)
    {
        control = size == "phone" ? await Room.PhoneAsync("newcomer") : await Room.LaptopAsync("newcomer");
        await control.Page.AddInitScriptAsync(Counting);
        var player = await GatherAsync();

        await WithinThreeClicksAsync("start", StartAsync);
        await WithinThreeClicksAsync("pause", PauseAsync);
        await control.PressAsync("control-resume");
        await WithinThreeClicksAsync("send an inject", SendInjectAsync);
        await player.WaitForPhaseAsync("briefing");
        await ReachThePacketAsync();
        await WithinThreeClicksAsync("override a result", OverrideAsync);
        await WithinThreeClicksAsync("rescue a seat", RescueAsync);

        Assert.Equal(0, await control.CountAsync("duty-"));
        Assert.True(control.Troubles.Count == 0, $"her browser reports:\n{string.Join('\n', control.Troubles)}");
    }

    private async Task WithinThreeClicksAsync(string act, Func<Task> deed)
    {
        var before = await ClicksAsync();
        await deed();
        var clicks = await ClicksAsync() - before;
        Assert.True(clicks is >= 1 and <= Most, $"to {act} took {clicks} clicks");
        await control.PictureAsync($"newcomer-{act.Replace(' ', '-')}");
    }

    private Task<int> ClicksAsync() => control.Page.EvaluateAsync<int>("() => window.clicks ?? 0");

    private async Task<Seat> GatherAsync()
    {
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        var code = await control.See("join-code").First.GetAttributeAsync("data-code");
        var player = await Room.PhoneAsync("newcomer-player");
        await player.Page.GotoAsync($"{Server.Address}/join/{code}");
        await player.PressAsync("join-team-bolivia");
        await player.See("join-name").FillAsync("Pedro");
        await player.PressAsync("join-submit");
        await player.See("phase").First.WaitForAsync();
        return player;
    }

    private async Task StartAsync()
    {
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
    }

    private async Task PauseAsync()
    {
        await control.PressAsync("control-pause");
        await control.See("control-pause-reason").FillAsync("The projector is dark");
        await control.PressAsync("control-pause-confirm");
        await control.See("control-resume").WaitForAsync();
    }

    private async Task SendInjectAsync()
    {
        var row = control.Page.Locator("[data-testid=next-injects] > li").First;
        var id = await row.GetAttributeAsync("data-testid");
        await row.Locator("summary").ClickAsync();
        await row.GetByTestId("inject-send").ClickAsync();
        await control.Page.Locator($"[data-testid=next-injects] > [data-testid='{id}']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task ReachThePacketAsync()
    {
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("deliberation");
        await control.PressAsync("control-next");
        await control.Page.Locator("[data-testid=phase]:not([data-phase=deliberation])").First.WaitForAsync();
        if (!await control.See("packet").IsVisibleAsync() && await control.See("control-next").IsVisibleAsync()) await control.PressAsync("control-next");
        await control.See("packet").WaitForAsync();
    }

    private async Task OverrideAsync()
    {
        await control.Page.Locator("[data-testid^=rule-here-]").First.ClickAsync();
        await control.See("ruling-change").FillAsync("1");
        await control.See("ruling-reason").FillAsync("The room argued it well");
        await control.PressAsync("ruling-save");
        await control.Page.Locator(".ruling").First.WaitForAsync();
    }

    private async Task RescueAsync()
    {
        await control.PressAsync("desk-open-bolivia");
        await control.Page.Locator("[data-testid^=reissue-seat-]").First.ClickAsync();
        await control.See("pass").WaitForAsync();
    }
}
