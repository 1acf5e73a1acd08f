namespace Wargame.EndToEnd.Tests;

/// <summary>Control and its list of injects in real browsers: held, let go, sent now, written for one team alone.</summary>
public sealed class InjectTests : SeminarTests
{
    private const string Secret = "Forty senators want pineapples.";

    [Fact]
    public async Task Control_holds_sends_and_writes_and_each_reaches_whom_it_is_for()
    {
        var control = People.Control;
        await People.GatherAsync(Server.Address);
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");

        var row = control.Page.Locator("[data-testid=next-injects] [data-status=next]").First;
        var id = await row.GetAttributeAsync("data-testid");
        await row.Locator("summary").ClickAsync();
        await row.GetByTestId("inject-hold").ClickAsync();
        await control.See("inject-reason").FillAsync("The room needs time.");
        await control.PressAsync("inject-confirm");
        await control.PressAsync("open-msel");
        await control.PressAsync("msel-held");
        var held = control.Page.Locator($"[data-testid=msel] [data-testid='{id}']");
        await held.Locator("summary").ClickAsync();
        await control.PictureAsync("control-msel");
        await held.GetByTestId("inject-send").ClickAsync();
        await held.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await People.Bolivia.See($"news-{id!["inject-".Length..]}").WaitForAsync();

        await control.PressAsync("msel-write");
        await control.PressAsync("inject-channel-email");
        await control.PressAsync("inject-to-us");
        await control.See("inject-title").FillAsync("The farm bill is stuck");
        await control.See("inject-text").FillAsync(Secret);
        await control.PictureAsync("control-inject");
        await control.PressAsync("inject-write-send");
        await People.UnitedStates.Page.Locator("[data-testid^='news-control/']").WaitForAsync();

        foreach (var outsider in new[] { People.Bolivia, People.Cocaleros, People.Projector })
            Assert.DoesNotContain(outsider.Received, text => text.Contains(Secret, StringComparison.Ordinal));
        AssertNobodySawAnError();
    }
}
