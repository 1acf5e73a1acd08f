using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// Two free-text orders in real browsers: one written on a phone and put to the vote, one from a laptop decided by a draw; argued by the others,
/// told to each audience in its own words, and read again in the review.
/// </summary>
public sealed class ArgumentTests : SeminarTests
{
    private const string OnThePhone = "We march to La Paz with our children";
    private const string OnTheLaptop = "The president speaks in the square of Santa Cruz";
    private const string Private = "Your own people are tired of marching.";

    [Fact]
    public async Task One_is_decided_by_vote_and_one_by_a_draw()
    {
        await People.GatherAsync(Server.Address);
        foreach (var team in People.Teams) await team.ReadBriefAsync();
        await StepAsync("briefing");
        await StepAsync("deliberation");
        await WriteOnThePhoneAsync(People.Cocaleros);
        await WriteAsync(People.Bolivia, OnTheLaptop);
        Assert.DoesNotContain(People.UnitedStates.Received, text => text.Contains(OnTheLaptop, StringComparison.Ordinal));
        foreach (var team in People.Teams)
        {
            await team.AnswerEverythingAsync();
            await team.SignAsync();
        }

        await StepAsync("commitment");
        await ArgueAsync();
        await StepAsync("adjudication");
        await VoteAsync();
        await DrawAsync();
        await People.Control.PressAsync("control-release");
        foreach (var person in People.Everyone) await person.WaitForPhaseAsync("outcome");
        await ReadAsync();
        AssertNobodySawAnError();
    }

    private static async Task WriteOnThePhoneAsync(Seat phone)
    {
        await phone.TurnToAsync("orders");
        await phone.PressAsync("argument-write");
        await phone.See("argument-action-text").FillAsync(OnThePhone);
        await phone.PictureAsync("argument-action");

        // A page that is reloaded has the words again.
        await phone.Page.ReloadAsync();
        await phone.TurnToAsync("orders");
        await phone.PressAsync("argument-write");
        await Assertions.Expect(phone.See("argument-action-text")).ToHaveValueAsync(OnThePhone);
        await FinishAsync(phone, picture: true);
    }

    private static async Task WriteAsync(Seat laptop, string action)
    {
        await laptop.PressAsync("argument-write");
        await laptop.See("argument-action-text").FillAsync(action);
        await FinishAsync(laptop, picture: false);
        await laptop.PictureAsync("argument-own");
    }

    private static async Task FinishAsync(Seat seat, bool picture)
    {
        await seat.PressAsync("argument-next");
        await seat.See("argument-effect-text").FillAsync("The government stops the eradication for a quarter");
        await seat.PressAsync("argument-next");
        await seat.See("argument-reason-1").FillAsync("Nobody shoots at children");
        await seat.PressAsync("argument-reason-add");
        await seat.See("argument-reason-2").FillAsync("The cameras are there");
        if (picture) await seat.PictureAsync("argument-reasons");
        await seat.PressAsync("argument-next");
        await seat.PictureAsync("argument-check");
        await seat.PressAsync("argument-save");
        await seat.See("argument-sheet").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await seat.See("argument-change").WaitForAsync();
    }

    private async Task ArgueAsync()
    {
        var (us, control) = (People.UnitedStates, People.Control);
        var march = Card(us, OnThePhone);
        await march.GetByTestId("point-against").ClickAsync();
        await march.GetByTestId("point-text").FillAsync("The road is closed at Caracollo");
        await march.GetByTestId("point-send").ClickAsync();
        await Card(control, OnThePhone).GetByText("Caracollo").WaitForAsync();
        await People.Cocaleros.TurnToAsync("orders");
        await Card(People.Cocaleros, OnThePhone).GetByText("Caracollo").WaitForAsync();
        await Card(People.Cocaleros, OnTheLaptop).GetByTestId("point-for").ClickAsync();
        await Card(People.Cocaleros, OnTheLaptop).GetByTestId("point-text").FillAsync("He is one of us");
        await People.Cocaleros.PictureAsync("argument-others");
        await Card(People.Cocaleros, OnTheLaptop).GetByTestId("point-send").ClickAsync();
        await us.PictureAsync("argument-others");
        await People.Projector.See("board-arguments").GetByText(OnThePhone).WaitForAsync();
        await People.Projector.PictureAsync("argument-board");
    }

    private async Task VoteAsync()
    {
        var march = Card(People.Control, OnThePhone);
        await march.GetByTestId("judge-vote").ClickAsync();
        await march.GetByTestId("vote-open").ClickAsync();
        await EstimateAsync(People.UnitedStates, 20);
        await EstimateAsync(People.Bolivia, 40);
        await march.GetByText("20, 40").WaitForAsync();
        await march.GetByTestId("vote-close").ClickAsync();
        await march.GetByTestId("judge-reason").FillAsync("The teams know the road");
        await march.GetByTestId("success-add").ClickAsync();
        await march.GetByTestId("success-key-0").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await march.GetByTestId("success-amount-0").FillAsync("3");
        await People.Control.PictureAsync("argument-judging");
        await march.GetByTestId("judge-go").ClickAsync();
        await march.GetByTestId("argument-result").GetByText("Chance 30 %").WaitForAsync();
        await march.GetByTestId("tell-text-0").FillAsync("Children on the road. The country watches.");
        await march.GetByTestId("tell-more").ClickAsync();
        await march.GetByTestId("tell-text-1").FillAsync(Private);
        await march.GetByTestId("tell-fact").FillAsync("The coca growers march with their children");
        await march.GetByTestId("tell-save").ClickAsync();
        await march.GetByText("Kept.").WaitForAsync();
    }

    private async Task DrawAsync()
    {
        var speech = Card(People.Control, OnTheLaptop);
        await People.Control.PressAsync("control-release");
        await People.Control.See("next-step").GetByText("S1519").WaitForAsync();
        await speech.GetByTestId("judge-roll").ClickAsync();
        await speech.GetByTestId("judge-chance").FillAsync("100");
        await speech.GetByTestId("judge-reason").FillAsync("Who else would they listen to?");
        await speech.GetByTestId("judge-go").ClickAsync();
        await speech.Locator("[data-testid=argument-result][data-verdict=succeeds]").WaitForAsync();
        await People.Control.PictureAsync("argument-judged");
    }

    private async Task ReadAsync()
    {
        await People.Cocaleros.TurnToAsync("why");
        await Card(People.Cocaleros, OnThePhone).GetByText(Private).WaitForAsync();
        await People.Cocaleros.PictureAsync("argument-result");
        await Card(People.UnitedStates, OnTheLaptop).Locator("[data-verdict=succeeds]").WaitForAsync();
        await People.UnitedStates.PictureAsync("argument-result");
        await People.Projector.See("board-arguments").GetByText("It succeeds · 100 %").WaitForAsync();
        await People.Projector.PictureAsync("argument-board-result");
        foreach (var outsider in new[] { People.UnitedStates, People.Bolivia, People.Projector })
            Assert.DoesNotContain(outsider.Received, text => text.Contains(Private, StringComparison.Ordinal));
    }

    private static async Task EstimateAsync(Seat seat, int percent)
    {
        var card = Card(seat, OnThePhone);
        await card.GetByTestId("estimate-percent").FillAsync(percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await card.GetByTestId("estimate-give").ClickAsync();
        await card.GetByTestId("estimate-given").WaitForAsync();
        await seat.PictureAsync("argument-estimate");
    }

    private static ILocator Card(Seat seat, string action) => seat.Page.Locator("article.argument").Filter(new() { HasText = action });

    private async Task StepAsync(string phase)
    {
        await People.Control.PressAsync("control-next");
        foreach (var person in People.Everyone) await person.WaitForPhaseAsync(phase);
    }
}
