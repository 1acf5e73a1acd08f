namespace Wargame.EndToEnd.Tests;

/// <summary>One person, who knows nothing of the game, plays Bolivia alone to the review by pressing only what the page offers.</summary>
public sealed class SoloTests : BrowserTests
{
    private const int Turns = 8;

    /// <summary>Seminars are played on laptops in other tests; who plays alone may have nothing but a phone.</summary>
    public static TheoryData<string> Sizes => Access.Thorough ? ["phone", "laptop"] : ["phone"];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task One_person_plays_alone_to_the_review(string size) =>
        await PlayAsync(await (size == "phone" ? Room.PhoneAsync("solo-phone") : Room.LaptopAsync("solo-laptop")));

    private async Task PlayAsync(Seat me)
    {
        await me.Page.GotoAsync(Server.Address);
        await me.See("landing-team-bolivia").CheckAsync();
        await me.See("landing-name").FillAsync("Evo");
        await me.PictureAsync($"{me.Name}-landing");
        await me.PressAsync("landing-play-alone");
        await me.WaitForPhaseAsync("deliberation");
        await me.ReadBriefAsync();

        for (var turn = 1; turn <= Turns; turn++)
        {
            await me.WaitForPhaseAsync("deliberation");
            await me.WaitForTurnAsync(turn);
            await me.AnswerEverythingAsync();
            await me.DraftFirstLegalAsync();
            if (turn is 1 or 5) await me.PictureAsync($"{me.Name}-turn-{turn}");
            await me.SignAsync();
            await me.WaitForPhaseAsync("outcome");
            if (turn is 1 or 5) await me.PictureAsync($"{me.Name}-outcome-{turn}");
            await ReadyAsync(me);
        }

        await me.WaitForPhaseAsync("hotWash");
        await me.TurnToAsync("situation");
        await me.See("verdict").First.WaitForAsync();
        await me.See("value-added").First.WaitForAsync();
        await me.PictureAsync($"{me.Name}-verdict");
        await me.PressAsync("open-review");
        await me.See("review").WaitForAsync();
        await me.PictureAsync($"{me.Name}-review");
        Assert.True(me.Troubles.Count == 0, string.Join('\n', me.Troubles));
    }

    /// <summary>The one prominent thing first leads to the results, then says that the reader is ready.</summary>
    private static async Task ReadyAsync(Seat me)
    {
        if (await me.See("asked-go").First.IsVisibleAsync()) await me.PressAsync("asked-go");
        await me.PressAsync("ready");
    }
}
