using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// An agreement as it is made at the table: written on a phone, answered and signed on a laptop by keyboard alone, read on the wall, broken,
/// and disclosed by control to a third team. What is secret in it never reaches a browser that is not let in.
/// </summary>
public sealed class AgreementTests : SeminarTests
{
    private const string Title = "Coca and the road";
    private const string SecretWords = "We keep the bridge at night and tell nobody.";

    [Fact]
    public async Task It_is_written_signed_published_broken_and_disclosed()
    {
        await People.GatherAsync(Server.Address);
        foreach (var team in People.Teams) await team.ReadBriefAsync();
        await StepAsync("briefing");
        await StepAsync("deliberation");

        await WriteOnThePhoneAsync(People.Cocaleros);
        await SignByKeyboardAsync(People.Bolivia);
        await People.Cocaleros.PressAsync("agreement-sign");
        await People.Cocaleros.See("agreement-sign").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await People.Cocaleros.PictureAsync("agreement-in-force");
        await People.Projector.See("board-agreements").GetByText(Title).WaitForAsync();
        await People.Projector.PictureAsync("agreement-board");

        await People.Bolivia.Page.Keyboard.PressAsync("Escape");
        await People.Cocaleros.Page.Keyboard.PressAsync("Escape");
        await BreakAsync();
        await DiscloseAsync();
        foreach (var outsider in new[] { People.UnitedStates, People.Projector })
            Assert.DoesNotContain(outsider.Received, text => text.Contains(SecretWords, StringComparison.Ordinal));
        Assert.Contains(People.Bolivia.Received, text => text.Contains(SecretWords, StringComparison.Ordinal));
        AssertNobodySawAnError();
    }

    private static async Task WriteOnThePhoneAsync(Seat phone)
    {
        await phone.PressAsync("open-agreements");
        await phone.PressAsync("agreement-new");
        await phone.See("agreement-title").FillAsync(Title);
        await phone.PressAsync("agreement-party-bolivia");
        await phone.PressAsync("clause-add");
        await phone.See("clause-party").SelectOptionAsync("bolivia");
        await phone.See("clause-sentence").GetByText("does not order anything").WaitForAsync();
        await phone.PictureAsync("agreement-clause");
        await phone.PressAsync("clause-save");
        await phone.PressAsync("clause-add");
        await phone.PressAsync("clause-kind-promise");
        await phone.See("clause-text").FillAsync(SecretWords);
        await phone.PressAsync("clause-secret");
        await phone.PressAsync("clause-save");
        await phone.PictureAsync("agreement-writer");
        await AssertNothingSticksOutAsync(phone);

        // A page that is reloaded has the text again, and a refusal keeps it.
        await phone.Page.ReloadAsync();
        await phone.PressAsync("open-agreements");
        await phone.PressAsync("agreement-new");
        await phone.See("agreement-title").FillAsync("");
        await phone.PressAsync("agreement-offer");
        await phone.See("refusal").GetByText("S0805").WaitForAsync();
        await phone.See("agreement-title").FillAsync(Title);
        await phone.PressAsync("agreement-offer");
        await phone.See("agreement-reading").GetByText(SecretWords).WaitForAsync();
        await phone.PictureAsync("agreement-reading");
    }

    private static async Task SignByKeyboardAsync(Seat laptop)
    {
        await laptop.Page.Locator("[data-testid=open-agreements].unread").WaitForAsync();
        await EnterAsync(laptop, laptop.See("open-agreements"));
        await EnterAsync(laptop, laptop.Page.Locator("[data-testid=agreement-list] button").First);
        await laptop.See("agreement-reading").GetByText(SecretWords).WaitForAsync();
        await laptop.PictureAsync("agreement-reading");
        await EnterAsync(laptop, laptop.See("agreement-sign"));
        await laptop.See("agreement-sign").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task BreakAsync()
    {
        Assert.NotNull(await People.Bolivia.DraftFirstLegalAsync());
        foreach (var team in People.Teams)
        {
            await team.AnswerEverythingAsync();
            await team.SignAsync();
        }

        await People.Control.PressAsync("control-next");
        await People.Control.PassCommitmentAsync();
        await People.Control.Page.Locator("[data-testid=open-agreements].unread").WaitForAsync();
        await People.Control.PressAsync("control-release");
        foreach (var person in People.Everyone) await person.WaitForPhaseAsync("outcome");
        await People.Projector.PictureAsync("agreement-board-outcome");
        await People.Bolivia.PictureAsync("agreement-broken");
    }

    private async Task DiscloseAsync()
    {
        await People.Control.PressAsync("open-agreements");
        var breach = People.Control.See("breach").First;
        await breach.Locator("summary").ClickAsync();
        await breach.GetByTestId("disclose-us").ClickAsync();
        await People.Control.PictureAsync("agreement-disclose");
        await breach.GetByTestId("disclose").ClickAsync();
        await People.UnitedStates.Page.Locator("[data-testid^='news-agreement-broken']").First.WaitForAsync();
        await People.UnitedStates.PressAsync("open-agreements");
        await People.UnitedStates.See("breaches").GetByText(Title).First.WaitForAsync();
        await People.UnitedStates.PictureAsync("agreement-disclosed");
    }

    private async Task StepAsync(string phase)
    {
        await People.Control.PressAsync("control-next");
        foreach (var person in People.Everyone) await person.WaitForPhaseAsync(phase);
    }

    private static async Task EnterAsync(Seat seat, ILocator what)
    {
        await what.FocusAsync();
        await seat.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task AssertNothingSticksOutAsync(Seat seat) => Assert.True(
        await seat.Page.EvaluateAsync<bool>("() => document.querySelector('dialog[open] .sheet-text').scrollWidth <= document.querySelector('dialog[open] .sheet-text').clientWidth + 1"),
        "the writer is wider than the phone");
}
