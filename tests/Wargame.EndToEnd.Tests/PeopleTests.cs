using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// People who come and go, by the buttons that they see: a phone is lost and rescued in two clicks, a bot plays and hands back, a team asks
/// for help, the room is locked, control looks with a team's eyes, an observer and an evaluator watch.
/// </summary>
public sealed class PeopleTests : BrowserTests
{
    private Seat control = null!;
    private Seat phone = null!;
    private string code = "";
    private string address = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        control = await Room.LaptopAsync("people-control");
        phone = await Room.PhoneAsync("people-phone");
    }

    [Fact]
    public async Task People_come_and_go()
    {
        await GatherAsync();
        var fresh = await RescueAsync();
        await BotAsync(fresh);
        await HelpAsync(fresh);
        await LockAsync();
        await LookAsync();
        await WatchAsync();
        foreach (var person in new[] { control, phone, fresh })
            Assert.True(person.Troubles.Count == 0, $"{person.Name}'s browser reports:\n{string.Join('\n', person.Troubles)}");
    }

    private async Task GatherAsync()
    {
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        await phone.Page.GotoAsync($"{Server.Address}/join/{code}");
        await phone.PressAsync("join-team-bolivia");
        await phone.See("join-name").FillAsync("Ana");
        await phone.PressAsync("join-submit");
        await phone.ReadBriefAsync();
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
        await control.PressAsync("control-next");
        await phone.WaitForPhaseAsync("deliberation");
        Assert.NotNull(await phone.DraftFirstLegalAsync());
    }

    /// <summary>The team's row, the new key: two clicks.</summary>
    private async Task<Seat> RescueAsync()
    {
        await control.PressAsync("desk-open-bolivia");
        await control.Page.Locator("[data-testid^=reissue-seat-]").First.ClickAsync();
        var pass = await control.See("pass").GetAttributeAsync("data-pass");
        await phone.See("gate-why").GetByText("new key").WaitForAsync();
        await phone.PictureAsync("people-out");
        await control.Page.Locator("[data-testid=pass] img").EvaluateAsync("image => image.decode()");
        await control.PictureAsync("people-rescue");

        // The new phone comes by hand: the join page, the seat code.
        var fresh = await Room.PhoneAsync("people-fresh");
        await fresh.Page.GotoAsync($"{Server.Address}/join/{code}");
        await fresh.PressAsync("join-seat-code");
        await fresh.See("join-seat-code-text").FillAsync(pass!);
        await fresh.PressAsync("join-seat-code-go");
        await fresh.See("pass-seat").GetByText("Ana").WaitForAsync();
        await fresh.PictureAsync("people-pass");
        await fresh.PressAsync("pass-take");
        await fresh.ReadBriefAsync();
        await fresh.TurnToAsync("orders");
        await Assertions.Expect(fresh.Page.Locator("[data-testid^='draft-change-']")).ToHaveCountAsync(1);
        await control.PressAsync("sheet-close");
        return fresh;
    }

    private async Task BotAsync(Seat fresh)
    {
        await control.PressAsync("bot-bolivia");
        await fresh.See("bot-plays").WaitForAsync();
        await fresh.PictureAsync("people-bot");
        await control.Page.Locator("[data-testid=desk-bolivia][data-status=bot]").WaitForAsync();
        await control.PictureAsync("people-bot");
        await fresh.PressAsync("take-back");
        await fresh.See("bot-plays").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await control.Page.Locator("[data-testid=desk-bolivia][data-status=drafting]").WaitForAsync();
    }

    private async Task HelpAsync(Seat fresh)
    {
        await fresh.PressAsync("open-seat");
        await fresh.See("help-note").FillAsync("Where do we see our money?");
        await fresh.PressAsync("help-ask");
        await fresh.See("help-asked").WaitForAsync();
        await fresh.PressAsync("own-pass");
        await fresh.See("pass").WaitForAsync();
        await fresh.PictureAsync("people-seat");
        await control.See("attention-help-bolivia").GetByText("Where do we see our money?").WaitForAsync();
        await control.Page.EvaluateAsync("scrollTo(0, 0)");
        await control.PictureAsync("people-attention");
        await control.PressAsync("help-done-bolivia");
        await fresh.See("help-ask").WaitForAsync();
    }

    private async Task LockAsync()
    {
        await control.PressAsync("lock-room");
        await control.See("room-locked").WaitForAsync();
        await control.PressAsync("announce");
        await control.See("announce-text").FillAsync("Coffee at eleven.");
        await control.PressAsync("announce-send");
        await control.See("announcement").GetByText("Coffee at eleven.").WaitForAsync();
        var late = await Room.PhoneAsync("people-late");
        await late.Page.GotoAsync($"{Server.Address}/join/{code}");
        await late.See("join-locked").WaitForAsync();
        await late.PictureAsync("people-locked");
    }

    private async Task LookAsync()
    {
        var opened = await control.Page.RunAndWaitForPopupAsync(() => control.PressAsync("as-bolivia"));
        await opened.GetByTestId("looking").WaitForAsync();
        await opened.Locator("[data-testid^='draft-change-'], [data-testid=phase]").First.WaitForAsync();
        await opened.ScreenshotAsync(new() { Path = Path.Combine(Tree.Artifacts("screenshots"), "people-as-1440.png") });
        await opened.CloseAsync();
    }

    private async Task WatchAsync()
    {
        await InviteAsync("observer", "Olga");
        var observer = await EnterAsync("people-observer");
        await observer.See("watching").WaitForAsync();
        await observer.PictureAsync("people-observer-public");
        await control.Page.Locator("[data-testid^=sight-]").First.ClickAsync();
        await observer.Page.Locator(".watching").WaitForAsync();
        await observer.PictureAsync("people-observer-all");

        await InviteAsync("evaluator", "Eva");
        var evaluator = await EnterAsync("people-evaluator");
        await evaluator.See("guide-team").SelectOptionAsync("bolivia");
        await evaluator.See("guide-task").FillAsync("Agree on a position");
        await evaluator.See("guide-text").FillAsync("The ministers listened to one another.");
        await evaluator.PressAsync("guide-someChallenges");
        await evaluator.PressAsync("guide-save");
        await evaluator.See("observations").GetByText("The ministers listened").WaitForAsync();
        await evaluator.PictureAsync("people-evaluator");
        await control.PressAsync("control-observations");
        await control.See("observations").GetByText("The ministers listened").WaitForAsync();
        var file = await control.Page.RunAndWaitForDownloadAsync(() => control.PressAsync("export-observations"));
        Assert.Contains("The ministers listened", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        await control.See("watchers").ScrollIntoViewIfNeededAsync();
        await control.PictureAsync("people-watchers");
        Assert.DoesNotContain(phone.Received, text => text.Contains("The ministers listened", StringComparison.Ordinal));
    }

    private async Task InviteAsync(string sort, string person)
    {
        await control.See("watcher-name").FillAsync(person);
        await control.PressAsync($"invite-{sort}");
        address = $"{Server.Address}/join/{code}/{await control.See("pass").GetAttributeAsync("data-pass")}";
        await control.PressAsync("sheet-close");
    }

    private async Task<Seat> EnterAsync(string name)
    {
        var seat = await Room.LaptopAsync(name);
        await seat.Page.GotoAsync(address);
        await seat.PressAsync("pass-take");
        return seat;
    }
}
