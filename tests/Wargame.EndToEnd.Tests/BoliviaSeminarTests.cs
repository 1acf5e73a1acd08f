namespace Wargame.EndToEnd.Tests;

/// <summary>
/// The seminar as it is held: control and two teams on laptops, one team on a phone, the projector; eight turns; a page is reloaded, the
/// server's plug is pulled and put back. Everything that reached each browser is kept and searched for what it must not know.
/// </summary>
public sealed class BoliviaSeminarTests : SeminarTests
{
    private const int Turns = 8;
    private const int ReloadTurn = 2;
    private const int RestartTurn = 3;
    private const string PrivateWords = "We close the bridge on Monday unless the campaign stops.";

    protected override bool KillsTheServer => true;

    [Fact]
    public async Task A_seminar_plays_the_crisis_from_the_lobby_to_the_review()
    {
        await People.GatherAsync(Server.Address);
        foreach (var team in People.Teams) await team.ReadBriefAsync();
        await People.Control.PictureAsync("control-lobby");
        await People.Projector.PictureAsync("projector-lobby");

        for (var turn = 1; turn <= Turns; turn++) await PlayTurnAsync(turn);

        await EveryoneReachesAsync("hotWash");
        await TakePicturesAsync("hotwash");
        AssertNothingSecretWasReceived();
        await ReviewAsync(People.Bolivia);
        await ReviewAsync(People.Cocaleros);
        AssertNobodySawAnError();
    }

    private async Task PlayTurnAsync(int turn)
    {
        await People.Control.PressAsync("control-next");
        await EveryoneReachesAsync("briefing");
        if (turn == 1) await TakePicturesAsync("briefing");
        await People.Control.PressAsync("control-next");
        await EveryoneReachesAsync("deliberation");

        var drafted = await People.Bolivia.DraftFirstLegalAsync();
        if (turn == 1) await People.UnitedStates.DraftFirstLegalAsync();
        if (turn == 1) await People.Cocaleros.DraftFirstLegalAsync();
        if (turn == 1) await TalkInPrivateAsync();
        if (turn == ReloadTurn) await ReloadAsync();
        if (turn == RestartTurn) await PullThePlugAsync(drafted);
        foreach (var team in People.Teams) await team.AnswerEverythingAsync();
        if (turn is 1 or 4) await TakePicturesAsync($"deliberation-{turn}");
        foreach (var team in People.Teams) await team.SignAsync();

        await People.Control.PressAsync("control-next");
        await CommitAsync();
        if (turn is 1 or 4) await People.Control.PictureAsync($"control-packet-{turn}");
        await People.Control.PressAsync("control-release");
        await EveryoneReachesAsync("outcome");
        if (turn is 1 or 4) await ReadTheResultsAsync(turn);
        if (turn == Turns) await People.Control.PressAsync("control-next");
    }

    /// <summary>With a request still open the session waits for its answer in commitment; else it goes straight on.</summary>
    private async Task CommitAsync()
    {
        var control = People.Control;
        await control.PassCommitmentAsync();
        await control.See("packet").WaitForAsync();
    }

    private async Task ReadTheResultsAsync(int turn)
    {
        await TakePicturesAsync($"outcome-{turn}");
        var bolivia = People.Bolivia;
        await bolivia.Page.Locator("[data-testid^='movement-']").First.ClickAsync();
        await bolivia.See("waterfall").WaitForAsync();
        await bolivia.PictureAsync($"bolivia-why-{turn}");
        await bolivia.PressAsync("sheet-close");
    }

    /// <summary>The growers write to the palace from a phone; the palace answers. Nobody else may hear of it.</summary>
    private async Task TalkInPrivateAsync()
    {
        await People.Cocaleros.WriteAsync("bolivia", PrivateWords);
        await People.Cocaleros.PictureAsync("cocaleros-talk");
        await People.Cocaleros.PressAsync("sheet-close");
        await People.Bolivia.AnswerLastMessageAsync("Come to the palace tonight.");
        await People.Bolivia.PictureAsync("bolivia-talk");
        await People.Bolivia.PressAsync("sheet-close");
    }

    private async Task ReloadAsync()
    {
        await People.Cocaleros.Page.ReloadAsync();
        await People.Cocaleros.WaitForPhaseAsync("deliberation");
        await People.Cocaleros.WaitForTurnAsync(ReloadTurn);
    }

    private async Task PullThePlugAsync(string? drafted)
    {
        var before = await People.Bolivia.CountAsync("draft-change-");
        Assert.True(drafted is not null && before > 0, "there must be a draft to lose");
        await Server.KillAsync();
        await People.Bolivia.See("reconnecting").First.WaitForAsync();
        await People.Bolivia.PictureAsync("bolivia-reconnecting");
        await Server.StartAsync();

        foreach (var person in People.Everyone)
            await person.See("reconnecting").First.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        await EveryoneReachesAsync("deliberation");
        await People.Bolivia.WaitForTurnAsync(RestartTurn);
        Assert.Equal(before, await People.Bolivia.CountAsync("draft-change-"));
        Assert.True(await People.Bolivia.See("clock").First.IsVisibleAsync(), "the clock runs on after the restart");
    }

    private async Task ReviewAsync(Seat seat)
    {
        await seat.TurnToAsync("situation");
        await seat.PressAsync("open-review");
        await seat.See("review").WaitForAsync();
        await seat.PictureAsync($"review-{seat.Name}");
        await seat.PressAsync("review-turn-previous");
        Assert.True(await LeadsToItsRuleAsync(seat), "some number's waterfall leads to its rule and line of YAML");
        await seat.PictureAsync($"review-why-{seat.Name}");
        await seat.PressAsync("sheet-close");
    }

    /// <summary>Opens one movement after the other until the largest cause is a rule; a ladder's draw has none.</summary>
    private static async Task<bool> LeadsToItsRuleAsync(Seat seat)
    {
        var movements = seat.Page.Locator("[data-testid^='movement-']:visible");
        for (var next = 0; next < await movements.CountAsync(); next++)
        {
            await movements.Nth(next).ClickAsync();
            await seat.PressAsync("waterfall-bar-0");
            if ((await seat.See("waterfall-reason").InnerTextAsync()).Contains(".yaml:", StringComparison.Ordinal)) return true;
            await seat.PressAsync("sheet-close");
        }

        return false;
    }

    private async Task EveryoneReachesAsync(string phase)
    {
        foreach (var person in People.Everyone) await person.WaitForPhaseAsync(phase);
    }

    private async Task TakePicturesAsync(string moment)
    {
        foreach (var person in People.Everyone) await person.PictureAsync($"{person.Name}-{moment}");
    }

    private void AssertNothingSecretWasReceived()
    {
        IReadOnlyList<Canary> canaries =
            [.. Canary.Of(Path.Combine(Tree.Root, "scenarios", "bolivia-secession")), new("what two teams said", PrivateWords, ["bolivia", "cocaleros"])];
        Assert.True(canaries.Count > 20, "the scenario has secrets to look for");
        Assert.True(canaries.Any(canary => canary.Reached(People.Control)), "the search would find a secret: control received some");

        var leaks = from canary in canaries
                    from seat in People.Teams.Append(People.Projector)
                    where !canary.Owners.Contains(seat.Name) && canary.Reached(seat)
                    select $"{seat.Name} received {canary.What}";
        Assert.Empty(leaks);
    }
}
