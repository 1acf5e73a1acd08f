using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>Control decides in a real browser who knows what; teams see a range, a word or nothing, and it can be taken back.</summary>
public sealed class DisclosureTests : SeminarTests
{
    private const string Unity = "number-unity";

    [Fact]
    public async Task A_number_is_a_range_for_one_a_rumour_for_another_gone_from_the_projector_and_back()
    {
        var control = People.Control;
        await People.GatherAsync(Server.Address);
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
        await People.Projector.See(Unity).WaitForAsync();

        await control.PressAsync(Unity);
        await control.PressAsync("who-knows-number");
        await control.PressAsync("who-us-partial");
        await control.PressAsync("who-cocaleros-rumour");
        await control.See("who-reason").FillAsync("The census is being redone.");
        await control.PressAsync("who-set");
        await control.Page.Locator("[data-testid=who-us][data-level=partial]").WaitForAsync();
        await control.See("who-reason").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await control.PictureAsync("control-who-knows");
        await control.Page.SetViewportSizeAsync(390, 844);
        await control.Page.ScreenshotAsync(new() { Path = Path.Combine(Tree.Artifacts("screenshots"), "control-who-knows-390.png") });
        await control.Page.SetViewportSizeAsync(1440, 900);

        await People.UnitedStates.Page.Locator($"[data-testid={Unity}] .told-tag.partial").WaitForAsync();
        await People.UnitedStates.PressAsync(Unity);
        await People.UnitedStates.See("told-number").WaitForAsync();
        await People.UnitedStates.PictureAsync("told-number");
        await People.UnitedStates.PressAsync("sheet-close");
        await People.UnitedStates.PictureAsync("told-situation");
        await People.Projector.See(Unity).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await People.Cocaleros.PressAsync("tab-situation");
        await People.Cocaleros.See(Unity).ScrollIntoViewIfNeededAsync();
        await People.Cocaleros.Page.Locator($"[data-testid={Unity}] .told-tag.rumour").WaitForAsync();
        await People.Cocaleros.PictureAsync("told-phone");
        Assert.Equal(0, await People.Bolivia.Page.Locator($"[data-testid={Unity}] .told-tag").CountAsync());

        await control.See("sheet-close").Last.ClickAsync();
        await control.See("sheet-close").First.ClickAsync();
        await control.PictureAsync("control-disclosed");
        await control.See("disclosure-back").First.ClickAsync();
        await control.See("disclosure-back").First.ClickAsync();
        await control.See("disclosed").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await People.Projector.See(Unity).WaitForAsync();
        AssertNobodySawAnError();
    }
}
