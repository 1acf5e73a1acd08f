using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// Every page and every sheet, in three languages, by day and by night, on a laptop, on a phone, on the wall and at 400 %: axe finds nothing, and
/// nothing scrolls sideways.
/// </summary>
public sealed class AccessTests : ServedTests
{
    private const int LookedAtLeast = 40;

    private readonly Access access = new(ColorScheme.Light, ColorScheme.Dark);

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_and_nothing_scrolls_sideways()
    {
        await using var room = await Room.OpenAsync();
        var control = await room.LaptopAsync("control");
        var laptop = await room.LaptopAsync("bolivia");
        var phone = await room.PhoneAsync("cocaleros");
        var enlarged = await room.EnlargedLaptopAsync("us");
        var wall = await room.ProjectorAsync("projector");
        Seat[] players = [laptop, phone, enlarged];

        var code = await EnterAsync(control, players, wall);
        await using (var abroad = await Room.OpenAsync("es-BO"))
        {
            var reader = await abroad.LaptopAsync("abroad");
            await reader.Page.GotoAsync(Server.Address);
            Assert.Equal("es", await reader.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
        }

        await control.PressAsync("control-next");
        await control.PressAsync("control-next");
        foreach (var player in players) await DeliberateAsync(player);
        await ControlsAsync(control);
        await LookAsync("deliberation", wall, control);
        await ProposeAsync(control);
        await ReadResultsAsync(control, players, wall);
        await EndAsync(control, players, wall);

        Assert.NotEmpty(code);
        Assert.True(access.Looked >= LookedAtLeast, $"only {access.Looked} pages were looked at");
        Assert.True(access.Findings.Count == 0, $"{access.Findings.Count} findings:\n{string.Join('\n', access.Findings)}");
    }

    private async Task<string> EnterAsync(Seat control, Seat[] players, Seat wall)
    {
        await control.Page.GotoAsync(Server.Address);
        await control.See("landing-run-seminar").WaitForAsync();
        await LookAsync("landing", control);
        await control.PressAsync("landing-run-seminar");
        var code = string.Concat((await control.See("join-code").First.InnerTextAsync()).Where(char.IsLetterOrDigit));
        await LookAsync("lobby", control);
        foreach (var player in players)
        {
            await player.Page.GotoAsync(Server.Address);
            await player.See("landing-play-alone").WaitForAsync();
            await LookAsync("landing", player);
            await player.Page.GotoAsync($"{Server.Address}/join/{code}");
            await player.PressAsync($"join-team-{player.Name}");
            await LookAsync("join", player);
            await player.See("join-name").FillAsync("Luz");
            await player.PressAsync("join-submit");
            await player.See("phase").First.WaitForAsync();
            await LookAsync("lobby", player);
            await player.ReadBriefAsync();
        }

        await wall.Page.GotoAsync($"{Server.Address}/board/{code}");
        await wall.See("phase").First.WaitForAsync();
        await LookAsync("lobby", wall);
        return code;
    }

    private async Task DeliberateAsync(Seat player)
    {
        await player.WaitForPhaseAsync("deliberation");
        if (await player.See("tab-situation").IsVisibleAsync())
        {
            foreach (var tab in new[] { "situation", "news", "why", "orders" })
            {
                await player.TurnToAsync(tab);
                await LookAsync(tab, player);
            }
        }

        await LookAsync("deliberation", player);
        await player.PressAsync("order-add");
        await LookAsync("picker", player);
        await player.Page.Locator("[data-testid^='order-pick-']").First.ClickAsync();
        await player.Page.Locator("[data-testid=order-preview][data-ready=true]").WaitForAsync();
        await LookAsync("order", player);
        await player.PressAsync("sheet-close");
        await player.PressAsync("open-talk");
        await LookAsync("talk", player);
        await player.PressAsync("sheet-close");
        await player.PressAsync("open-agreements");
        await LookAsync("agreements", player);
        await player.PressAsync("agreement-new");
        await player.PressAsync(player.Name == "bolivia" ? "agreement-party-us" : "agreement-party-bolivia");
        await LookAsync("agreement", player);
        await player.PressAsync("clause-add");
        await LookAsync("clause", player);
        await player.PressAsync("sheet-close");
    }

    private async Task ControlsAsync(Seat control)
    {
        await control.PressAsync("control-pause");
        await LookAsync("pause asked", control);
        await control.See("control-pause-reason").FillAsync("Coffee");
        await control.PressAsync("control-pause-confirm");
        await control.See("control-resume").WaitForAsync();
        await LookAsync("paused", control);
        await control.PressAsync("open-msel");
        await control.Page.Locator("[data-testid=msel] summary").First.ClickAsync();
        await LookAsync("injects", control);
        await control.PressAsync("msel-write");
        await LookAsync("writing an inject", control);
        await control.PressAsync("sheet-close");
        await control.PressAsync("control-resume");
        await control.See("control-pause").WaitForAsync();
    }

    private async Task ProposeAsync(Seat control)
    {
        await control.PressAsync("control-next");
        await control.PassCommitmentAsync();
        await LookAsync("packet", control);
        await control.PressAsync("ruling-open");
        await LookAsync("ruling", control);
    }

    private async Task ReadResultsAsync(Seat control, Seat[] players, Seat wall)
    {
        await control.PressAsync("control-release");
        await control.WaitForPhaseAsync("outcome");
        await wall.WaitForPhaseAsync("outcome");
        await LookAsync("outcome", wall, control);
        foreach (var player in players)
        {
            await player.WaitForPhaseAsync("outcome");
            if (await player.See("tab-why").IsVisibleAsync()) await player.TurnToAsync("why");
            await LookAsync("outcome", player);
            await player.Page.Locator("[data-testid^='movement-']:visible").First.ClickAsync();
            await player.See("waterfall").WaitForAsync();
            await LookAsync("waterfall", player);
            await player.PressAsync("sheet-close");
        }
    }

    /// <summary>Control walks through the turns that are left; nobody orders anything.</summary>
    private async Task EndAsync(Seat control, Seat[] players, Seat wall)
    {
        await control.AdvanceToAsync("hotWash");
        await wall.WaitForPhaseAsync("hotWash");
        await LookAsync("hot wash", wall, control);
        foreach (var player in players)
        {
            await player.WaitForPhaseAsync("hotWash");
            if (await player.See("tab-situation").IsVisibleAsync()) await player.TurnToAsync("situation");
            await player.See("verdict").First.WaitForAsync();
            await player.Page.Locator(".value-added summary").First.ClickAsync();
            await LookAsync("verdict", player);
            await player.PressAsync("open-review");
            await player.See("review").WaitForAsync();
            await LookAsync("review", player);
        }
    }

    private async Task LookAsync(string moment, params Seat[] seats)
    {
        foreach (var seat in seats) await access.LookAsync(seat, moment);
    }
}
