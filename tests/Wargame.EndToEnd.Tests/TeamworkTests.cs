using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// Three people of one team in three browsers: they choose roles, see who writes what, meet on one order without losing anything, talk among
/// themselves, keep notes that survive the phone, and sign with a reason.
/// </summary>
public sealed class TeamworkTests : BrowserTests
{
    private const string Order = "rural-development-chapare";
    private Seat control = null!;
    private Seat ana = null!;
    private Seat ben = null!;
    private Seat cora = null!;
    private string code = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        control = await Room.LaptopAsync("teamwork-control");
        ana = await Room.PhoneAsync("teamwork-ana");
        ben = await Room.PhoneAsync("teamwork-ben");
        cora = await Room.LaptopAsync("teamwork-cora");
    }

    [Fact]
    public async Task A_team_works_together()
    {
        await GatherAsync();
        await ChooseRolesAsync();
        await DraftTogetherAsync();
        await ComeBackToTheSameDraftAsync();
        await TalkAsync();
        await KeepNotesAsync();
        await SignWithAReasonAsync();
        foreach (var person in new[] { control, ana, ben, cora })
            Assert.True(person.Troubles.Count == 0, $"{person.Name}'s browser reports:\n{string.Join('\n', person.Troubles)}");
        foreach (var other in new[] { control, ana, cora })
            Assert.DoesNotContain(other.Received, frame => frame.Contains("CANARY-NOTE", StringComparison.Ordinal));
    }

    private async Task GatherAsync()
    {
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        await JoinAsync(ben, "Ben", "");
        await JoinAsync(ana, "Ana", "Minister of Finance");
        await JoinAsync(cora, "Cora", "Minister of Defence");
    }

    private async Task JoinAsync(Seat person, string name, string role)
    {
        await person.Page.GotoAsync($"{Server.Address}/join/{code}");
        await person.PressAsync("join-team-bolivia");
        if (role.Length > 0) await person.See("join-role").SelectOptionAsync(role);
        await person.See("join-name").FillAsync(name);
        await person.PictureAsync($"{person.Name}-join");
        await person.PressAsync("join-submit");
        await person.ReadBriefAsync();
    }

    private async Task ChooseRolesAsync()
    {
        await ana.TurnToAsync("team");
        await ana.PressAsync("team-people-open");
        await ana.See("role-Minister of the Presidency").ClickAsync();
        await Assertions.Expect(ana.See("role-Minister of the Presidency")).ToBeCheckedAsync();
        await Assertions.Expect(ana.See("role-President")).ToBeDisabledAsync();
        await ana.PictureAsync("teamwork-people");
        await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("briefing");
        await control.PressAsync("control-next");
        await ana.WaitForPhaseAsync("deliberation");
    }

    private async Task DraftTogetherAsync()
    {
        await ana.TurnToAsync("orders");
        await ana.PressAsync("order-add");
        await ana.PressAsync($"order-pick-{Order}");
        await ana.PressAsync("order-level-50");
        await ana.PressAsync("order-save");
        await ben.TurnToAsync("orders");
        await ben.See("not-mine-draft").WaitForAsync();
        await Assertions.Expect(ben.See("order-add")).ToHaveCountAsync(0);

        // Both open it; each sees the other. Cora is faster, Ana keeps hers.
        await PressChangeAsync(cora);
        await ana.Page.Locator("[data-testid=editing][data-who=Cora]").First.WaitForAsync();
        await PressChangeAsync(ana);
        await cora.Page.Locator("dialog [data-testid=editing][data-who=Ana]").WaitForAsync();
        await cora.PictureAsync("teamwork-editing");
        await ana.PressAsync("order-level-25");
        await cora.PressAsync("order-level-75");
        await cora.PressAsync("order-save");
        await ana.See("order-conflict").GetByText("Cora").WaitForAsync();
        await ana.See("order-conflict").ScrollIntoViewIfNeededAsync();
        await ana.PictureAsync("teamwork-conflict");
        await ana.PressAsync("conflict-keep");
        await ana.See("order-conflict").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await ana.PressAsync("order-save");
        await cora.Page.Locator("article.draft").GetByText("25").First.WaitForAsync();
        await cora.PictureAsync("teamwork-orders");
    }

    /// <summary>A phone that was dropped in the middle of an order comes back to it.</summary>
    private async Task ComeBackToTheSameDraftAsync()
    {
        await ana.PressAsync("order-add");
        await ana.Page.Locator("[data-testid^='order-pick-']").First.ClickAsync();
        await ana.PressAsync("order-level-100");
        await ana.Page.ReloadAsync();
        await ana.TurnToAsync("orders");
        await Assertions.Expect(ana.Page.Locator("[data-testid^='draft-change-']")).ToHaveCountAsync(1);
        await ana.PressAsync("order-add");
        await Assertions.Expect(ana.See("order-level-100")).ToBeCheckedAsync();
        await ana.PressAsync("sheet-close");
    }

    private async Task TalkAsync()
    {
        await ana.TurnToAsync("team");
        await ana.See("talk-text").FillAsync("Roads first, then talk.");
        await ana.PressAsync("talk-send");
        await cora.Page.Locator("[data-testid=open-team].unread").WaitForAsync();
        await cora.PressAsync("open-team");
        await cora.See("thread").GetByText("Roads first, then talk.").WaitForAsync();
        await cora.PictureAsync("teamwork-talk");
        await ana.PictureAsync("teamwork-talk");
    }

    private async Task KeepNotesAsync()
    {
        await ben.TurnToAsync("team");
        await ben.PressAsync("team-note-open");
        await ben.See("own-note-text").FillAsync("CANARY-NOTE: they will fold.");
        await ben.Page.Locator("[data-testid=own-note][data-state=saved]").WaitForAsync();
        await ben.PictureAsync("teamwork-note");
        await ben.Page.EvaluateAsync("Object.keys(localStorage).filter(key => key.includes('note')).forEach(key => localStorage.removeItem(key))");
        await ben.Page.ReloadAsync();
        await ben.TurnToAsync("team");
        await ben.PressAsync("team-note-open");
        await Assertions.Expect(ben.See("own-note-text")).ToHaveValueAsync("CANARY-NOTE: they will fold.");
    }

    private async Task SignWithAReasonAsync()
    {
        await ben.TurnToAsync("orders");
        await ben.See("reason-sign").FillAsync("Roads win friends.");
        await ben.See("sign").ScrollIntoViewIfNeededAsync();
        await ben.PictureAsync("teamwork-sign");
        await ben.SignAsync();
        await cora.PressAsync("team-decisions-open");
        await cora.See("decisions").GetByText("Roads win friends.").WaitForAsync();
        await cora.PictureAsync("teamwork-decisions");
        await control.PressAsync("desk-open-bolivia");
        await control.Page.GetByText("Decisions and reasons").ClickAsync();
        await control.See("decisions").GetByText("Roads win friends.").WaitForAsync();
        await control.PictureAsync("teamwork-control");
    }

    private static Task PressChangeAsync(Seat person) => person.Page.Locator("[data-testid^='draft-change-']").First.ClickAsync();
}
