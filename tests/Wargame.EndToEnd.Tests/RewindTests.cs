using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>A room goes back: control rewinds in three clicks, two phones follow, one of them was off; the old line can be opened and compared.</summary>
public sealed class RewindTests : BrowserTests
{
    private Seat control = null!;
    private Seat phone = null!;
    private Seat other = null!;
    private Seat wall = null!;
    private string code = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        control = await Room.LaptopAsync("rewind-control");
        phone = await Room.PhoneAsync("rewind-phone");
        other = await Room.PhoneAsync("rewind-other");
        wall = await Room.ProjectorAsync("rewind-wall");
    }

    [Fact]
    public async Task A_room_goes_back_on_a_branch()
    {
        await GatherAsync();
        await PlayTurnAsync();
        await other.Page.Context.SetOfflineAsync(true);
        await RewindAsync();
        await FollowAsync();
        await LinesAsync();
        foreach (var person in new[] { control, phone, wall })
            Assert.True(person.Troubles.Count == 0, $"{person.Name}'s browser reports:\n{string.Join('\n', person.Troubles)}");
    }

    private async Task GatherAsync()
    {
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        await JoinAsync(phone, "bolivia", "Ana");
        await JoinAsync(other, "us", "Sam");
        await wall.Page.GotoAsync($"{Server.Address}/board/{code}");
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
        await control.PressAsync("control-next");
        await phone.WaitForPhaseAsync("deliberation");
        Assert.NotNull(await phone.DraftFirstLegalAsync());
    }

    private async Task JoinAsync(Seat seat, string team, string name)
    {
        await seat.Page.GotoAsync($"{Server.Address}/join/{code}");
        await seat.PressAsync($"join-team-{team}");
        await seat.See("join-name").FillAsync(name);
        await seat.PressAsync("join-submit");
        await seat.ReadBriefAsync();
    }

    private async Task PlayTurnAsync()
    {
        await control.PressAsync("control-next");
        await control.PassCommitmentAsync();
        await control.PressAsync("control-release");
        await control.WaitForPhaseAsync("outcome");
    }

    /// <summary>Rewind, a moment, take the room there: three clicks, and two texts.</summary>
    private async Task RewindAsync()
    {
        await control.PressAsync("rewind");
        await control.Page.Locator("label:has([data-testid=moment-1-deliberation])").ClickAsync();
        await control.See("rewind-name").FillAsync("Aid came first");
        await control.See("rewind-reason").FillAsync("What if the embassy had not waited?");
        await control.PictureAsync("rewind-sheet");
        await control.PressAsync("rewind-go");
    }

    private async Task FollowAsync()
    {
        foreach (var seat in new[] { control, phone, wall })
        {
            await seat.See("branch").GetByText("Aid came first").WaitForAsync();
            await seat.See("paused").GetByText("What if the embassy had not waited?").WaitForAsync();
            await seat.WaitForPhaseAsync("deliberation");
        }
        await phone.TurnToAsync("orders");
        await Assertions.Expect(phone.Page.Locator("[data-testid^='draft-change-']")).ToHaveCountAsync(0);
        await phone.PictureAsync("rewind-branch");
        await wall.PictureAsync("rewind-branch");
        await control.PictureAsync("rewind-branch");

        await other.Page.Context.SetOfflineAsync(false);
        await other.See("branch").GetByText("Aid came first").WaitForAsync();
        await control.PressAsync("control-resume");
        Assert.NotNull(await phone.DraftFirstLegalAsync());
    }

    private async Task LinesAsync()
    {
        await PlayTurnAsync();
        await control.PressAsync("lines");
        await control.See("line-1").WaitForAsync();
        var first = await control.See("line-0").GetAttributeAsync("data-session");
        await control.PressAsync($"line-compare-{first}");
        await control.See("line-comparison").WaitForAsync();
        await control.PictureAsync("rewind-lines");
        var opened = await control.Page.RunAndWaitForPopupAsync(() => control.PressAsync($"line-open-{first}"));
        await opened.GetByTestId("room-away").WaitForAsync();
        await opened.ScreenshotAsync(new() { Path = Path.Combine(Tree.Artifacts("screenshots"), "rewind-old-line-1440.png") });
        await opened.CloseAsync();
        await control.PressAsync("sheet-close");
    }
}
