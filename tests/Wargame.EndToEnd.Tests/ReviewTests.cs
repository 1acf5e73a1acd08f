using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>The review as a class uses it: back to a moment with a team's eyes, one order taken away, and who caused it; on a laptop, a phone and the wall.</summary>
public sealed class ReviewTests : BrowserTests
{
    private readonly Access access = new(ColorScheme.Light);
    private Seat control = null!;
    private Seat phone = null!;
    private Seat wall = null!;
    private bool drafted;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        control = await Room.LaptopAsync("review-control");
        phone = await Room.PhoneAsync("review-phone");
        wall = await Room.ProjectorAsync("review-wall");
    }

    [Fact]
    public async Task A_class_replays_supposes_and_asks_who_caused_it()
    {
        await PlayAsync();
        await ReplayAsync();
        await SupposeAsync();
        await AskWhoAsync();
        await FollowTheChainAsync();
        await TakeHomeAsync();
        Assert.True(access.Findings.Count == 0, $"{access.Findings.Count} findings:\n{string.Join('\n', access.Findings)}");
        Assert.All([control, phone, wall], seat => Assert.Empty(seat.Troubles));
    }

    private async Task PlayAsync()
    {
        await control.Page.GotoAsync(Server.Address);
        await control.PressAsync("landing-run-seminar");
        var code = await control.See("join-code").First.GetAttributeAsync("data-code") ?? "";
        await phone.Page.GotoAsync($"{Server.Address}/join/{code}");
        await phone.PressAsync("join-team-bolivia");
        await phone.See("join-name").FillAsync("Ana");
        await phone.PressAsync("join-submit");
        await phone.ReadBriefAsync();
        await wall.Page.GotoAsync($"{Server.Address}/board/{code}");
        while (await control.PhaseAsync() is var phase && phase != "hotWash")
        {
            if (phase == "deliberation") await DraftOnceAsync();
            await control.AdvanceFromAsync(phase);
        }

        var session = control.Page.Url.Split('/')[^1];
        await control.Page.GotoAsync($"{Server.Address}/review/{session}");
        await phone.Page.GotoAsync($"{Server.Address}/review/{session}");
        foreach (var seat in new[] { control, phone }) await seat.See("review").WaitForAsync();
    }

    private async Task DraftOnceAsync()
    {
        if (drafted) return;
        await phone.WaitForPhaseAsync("deliberation");
        Assert.NotNull(await phone.DraftFirstLegalAsync());
        drafted = true;
    }

    /// <summary>To the moment at which the order was drafted, with Bolivia's eyes; the address leads there again.</summary>
    private async Task ReplayAsync()
    {
        foreach (var seat in new[] { control, phone })
        {
            await seat.PressAsync("review-tab-replay");
            await seat.PressAsync("replay-eyes-bolivia");
            await seat.PressAsync("replay-phase-next");
            await seat.Page.Locator("[data-testid=replay-scene][data-eyes=bolivia]").WaitForAsync();
            await seat.See("replay-numbers").WaitForAsync();
            await seat.PictureAsync("review-replay");
            await access.LookAsync(seat, "replay");
        }

        await control.See("replay-range").FocusAsync();
        for (var step = 0; step < 60 && await control.See("replay-desk-bolivia").CountAsync() == 0; step++)
        {
            var before = await control.See("replay-now").GetAttributeAsync("data-version");
            await control.Page.Keyboard.PressAsync("ArrowRight");
            await control.Page.Locator($"[data-testid=replay-now]:not([data-version='{before}'])").WaitForAsync();
            var version = await control.See("replay-now").GetAttributeAsync("data-version");
            await control.Page.Locator($"[data-testid=replay-scene][data-version='{version}']").WaitForAsync();
        }

        await control.See("replay-desk-bolivia").WaitForAsync();
        var moment = await control.See("replay-now").GetAttributeAsync("data-version");
        await control.Page.ReloadAsync();
        await control.Page.Locator($"[data-testid=replay-scene][data-eyes=bolivia][data-version='{moment}']").WaitForAsync();
        await control.See("replay-desk-bolivia").WaitForAsync();
        await RemarkAsync(moment!);
    }

    /// <summary>Control begins a chapter at the moment; the class finds it, and its way back there.</summary>
    private async Task RemarkAsync(string moment)
    {
        await control.See("remark-text").FillAsync("Bolivia makes up its mind");
        await control.PressAsync("remark-chapter");
        await control.Page.Locator("[data-testid^='chapter-']").GetByText("Bolivia makes up its mind").WaitForAsync();
        await phone.Page.ReloadAsync();
        await phone.See("remark-text").FillAsync("We did not know the price.");
        await phone.PressAsync("remark-comment");
        await phone.See("remarks").GetByText("We did not know the price.").WaitForAsync();
        await phone.Page.Locator("[data-testid^='chapter-']").First.ClickAsync();
        await phone.Page.Locator($"[data-testid=replay-scene][data-version='{moment}']").WaitForAsync();
        foreach (var seat in new[] { control, phone })
        {
            await seat.PictureAsync("review-remarks");
            await access.LookAsync(seat, "remarks");
        }
    }

    /// <summary>One order taken away: two futures, kept under a name, on the wall.</summary>
    private async Task SupposeAsync()
    {
        await control.PressAsync("review-tab-what-if");
        await control.Page.Locator("[data-testid^='whatif-remove-bolivia-']").First.ClickAsync();
        await control.PressAsync("whatif-run");
        await control.See("whatif-answer").WaitForAsync();
        await control.PictureAsync("review-what-if");
        await access.LookAsync(control, "what-if");
        await control.Page.Locator("[data-testid^='whatif-change-bolivia-']").First.ClickAsync();
        await control.PressAsync("whatif-level-100");
        await access.LookAsync(control, "another order");
        await control.PressAsync("sheet-close");
        await control.See("whatif-name").FillAsync("Bolivia waits");
        await control.PressAsync("whatif-keep");
        await control.See("whatif-kept").GetByText("Bolivia waits").WaitForAsync();
        await control.Page.Locator("[data-testid^='whatif-show-']").ClickAsync();
        await wall.See("board-what-if").GetByText("Bolivia waits").WaitForAsync();
        await wall.PictureAsync("review-what-if");

        await phone.PressAsync("review-tab-what-if");
        await phone.Page.Locator("[data-testid^='whatif-open-']").ClickAsync();
        await phone.See("whatif-answer").WaitForAsync();
        await phone.PictureAsync("review-what-if");
        await access.LookAsync(phone, "what-if");
    }

    private async Task AskWhoAsync()
    {
        foreach (var seat in new[] { control, phone })
        {
            await seat.PressAsync("review-tab-who");
            await seat.See("who-shares").WaitForAsync();
            await seat.Page.Locator("[data-testid=who-means] summary").ClickAsync();
            await seat.PictureAsync("review-who");
            await access.LookAsync(seat, "who");
        }

        await control.PressAsync("who-part-beliefs");
        await control.Page.Locator("[data-testid^='under-count-']").First.WaitForAsync();
        await access.LookAsync(control, "beliefs");
        await FindBetterAsync();
        await control.PressAsync("who-part-shares");
        await control.Page.Locator("[data-testid^='turning-point-'] button").First.ClickAsync();
        await control.See("review-turn").WaitForAsync();
    }

    /// <summary>What would you have ordered? First the answer is looked up, and then it is known: whoever looks it up has not found better.</summary>
    private async Task FindBetterAsync()
    {
        await control.PressAsync("who-part-better");
        await control.See("better-question").WaitForAsync();
        await access.LookAsync(control, "find better");
        await control.PressAsync("better-give-up");
        await control.See("better-outcome").WaitForAsync();
        Assert.Equal("shown", await control.See("better-outcome").GetAttributeAsync("data-grade"));
        await control.PictureAsync("review-better");
    }

    /// <summary>From a number's waterfall back to a cause, and on to what the cause moved.</summary>
    private async Task FollowTheChainAsync()
    {
        await control.Page.Locator("[data-testid^='movement-']").First.ClickAsync();
        await control.PressAsync("chain-open");
        await control.PressAsync("chain-behind-0");
        await control.Page.Locator("[data-testid=chain-link]:not([data-kind=number])").WaitForAsync();
        await control.PressAsync("chain-ahead-0");
        await control.Page.Locator("[data-testid=chain-link][data-kind=number]").WaitForAsync();
        await control.PictureAsync("review-chain");
        await access.LookAsync(control, "chain");
        await control.See("chain").GetByTestId("sheet-close").ClickAsync();
        await control.See("explain").GetByTestId("sheet-close").First.ClickAsync();
        foreach (var seat in new[] { control, phone })
        {
            await seat.PressAsync("review-tab-deeds");
            await seat.See("deeds-bolivia").WaitForAsync();
            // Control finds every team and its people, a person in a team themselves alone.
            await seat.See("contribution").WaitForAsync();
            Assert.Equal(seat == control, await seat.CountAsync("contribution-team/") > 0);
            await seat.PressAsync("contribution-drafts");
            await seat.See("contribution-moments").WaitForAsync();
            await seat.Page.GetByTestId("deeds-doctrine").First.Locator("summary").ClickAsync();
            await seat.PictureAsync("review-deeds");
            await access.LookAsync(seat, "deeds");
        }
    }

    /// <summary>The report opens from the disk with the network off and asks for nothing; the data are there, the event log for control alone.</summary>
    private async Task TakeHomeAsync()
    {
        foreach (var seat in new[] { control, phone })
        {
            await seat.PressAsync("review-tab-home");
            await seat.See("take-home").WaitForAsync();
            await access.LookAsync(seat, "take home");
        }

        Assert.Equal(0, await phone.See("home-jsonl").CountAsync());
        Assert.Contains("\"is\":\"session-opened\"", await SavedAsync("jsonl"), StringComparison.Ordinal);
        var report = await SavedAsync("report");
        Assert.DoesNotContain("<script", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", report);
        await ReadOfflineAsync(report);
    }

    private async Task<string> SavedAsync(string kind)
    {
        using var text = new StreamReader(new MemoryStream(await control.SavedAsync($"home-{kind}-save")));
        return await text.ReadToEndAsync();
    }

    private async Task ReadOfflineAsync(string report)
    {
        var path = Path.Combine(Path.GetTempPath(), $"wargame-report-{Guid.NewGuid():n}.html");
        await File.WriteAllTextAsync(path, report);
        try
        {
            var reader = await Room.LaptopAsync("review-offline");
            await reader.Page.Context.SetOfflineAsync(true);
            var asked = new List<string>();
            reader.Page.Request += (_, request) => asked.Add(request.Url);
            await reader.Page.GotoAsync(new Uri(path).AbsoluteUri);
            await reader.See("review-verdict-bolivia").WaitForAsync();
            await reader.Page.Locator(".report-turn summary").Nth(1).ClickAsync();
            await reader.PictureAsync("review-report");
            Assert.Single(asked);
            Assert.Empty(reader.Troubles);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
