using System.Text.Json;
using Microsoft.Playwright;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.EndToEnd.Tests;

/// <summary>The first turn's agreements, people and orders.</summary>
public sealed partial class GreatSeminarTests
{
    private const string Kept = "The road stays open";
    private const string Whispers = "Money for the mission";
    private const string Broken = "No marches while we talk";
    private const string Ruling = "The rain washed the road away";

    /// <summary>Three agreements: a public one that is kept, one with a secret clause, one that will be broken.</summary>
    private async Task AgreeAsync()
    {
        var (miners, mission) = (plenum.Of("highland-poor"), plenum.Of("oas"));
        await OfferAsync(miners, "highland-poor/road", Kept, ["highland-poor", "bolivia"], Abstains("highland-poor", "blockade"));
        await miners.DoAsync(nameof(IWargameHub.SignAgreement), "highland-poor/road", 1, "");
        await plenum.Bolivia.Page.Locator("[data-testid=open-agreements].unread").WaitForAsync();
        await plenum.Bolivia.PressAsync("open-agreements");
        await plenum.Bolivia.See("agreement-highland-poor/road").ClickAsync();
        await plenum.Bolivia.PressAsync("agreement-sign");
        await plenum.Bolivia.See("agreement-sign").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await plenum.Bolivia.Page.Keyboard.PressAsync("Escape");

        await OfferAsync(mission, "oas/mission", Whispers, ["oas", "us"], Abstains("oas", "inquiry"), new(true, "promise", "us", [], "", 0, "", 0, 0, Clause.Text));
        await SignAsync("oas/mission", plenum.Of("us"), plenum.Of("oas"));
        await OfferAsync(miners, "highland-poor/marches", Broken, ["highland-poor", "oas"], Abstains("highland-poor", "march"));
        await SignAsync("highland-poor/marches", miners, plenum.Of("oas"));

        // Everybody reads what is public, the wall too; the secret clause is read by whom it binds.
        foreach (var title in new[] { Kept, Whispers, Broken })
        {
            await plenum.Projector.See("board-agreements").GetByText(title).WaitForAsync();
            await plenum.Of("cocaleros").SeeAsync($"{title} in force", page => IsInForce(page, title));
        }

        await plenum.Of("us").ReadAsync(Clause.Text);
    }

    /// <summary>A phone is lost: the team's row, a new key, and the same seat on another device.</summary>
    private async Task RescueAsync()
    {
        var lost = plenum.Of("oas", 3);
        var seat = (await plenum.Bea.SeeAsync("the desk", page => true)).GetProperty("desks").EnumerateArray()
            .First(desk => desk.GetProperty("team").GetProperty("actor").GetString() == "oas").GetProperty("seats").EnumerateArray().Last();
        await plenum.Control.PressAsync("desk-open-oas");
        await plenum.Control.PressAsync($"reissue-seat-{seat.GetProperty("seatId").GetString()}");
        var pass = plenum.Control.See("pass");
        await pass.WaitForAsync();
        Assert.Equal(Farewells.Reissued, await lost.Farewell);
        var before = lost.Received;
        var found = await plenum.EnterAsync("oas");
        await found.ReadAsync(Among.Text);
        await found.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft([], "", "I am back, on my tablet.", ""));
        await plenum.Of("oas").ReadAsync("I am back, on my tablet.");
        Assert.Equal(before, lost.Received);
        await plenum.ReplaceAsync(lost, found);
    }

    /// <summary>A team with a covert order in hand is lent to a bot, and takes itself back.</summary>
    private async Task LendToABotAsync()
    {
        await DraftAsync(plenum.Of("autonomists"), "arm-militia", Covert.Text);
        await plenum.Control.PressAsync("desk-open-autonomists");
        await plenum.Control.PressAsync("bot-autonomists");
        await plenum.Autonomists.See("bot-plays").WaitForAsync();
        Assert.NotNull((await plenum.Of("autonomists").SendAsync(nameof(IWargameHub.Sign), "")).Refusal);
        await plenum.Autonomists.PressAsync("take-back");
        await plenum.Autonomists.See("bot-plays").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await plenum.Control.Page.Locator("[data-testid=desk-autonomists][data-status=drafting]").WaitForAsync();
    }

    private async Task ObserveAsync()
    {
        await plenum.Evaluator.DoAsync(nameof(IWargameHub.Observe), new ObservationDraft("line-1", "bolivia", "Agree on a position", Observed.Text, "someChallenges"));
        await plenum.Bea.SeeAsync("the observation, at its moment", page =>
            page.GetProperty("observations").EnumerateArray().Any(made => made.GetProperty("text").GetString() == Observed.Text && made.GetProperty("phase").GetString() == "deliberation"));
    }

    /// <summary>An order that breaks an agreement, one from a browser; an answer that the next turns depend on; signatures.</summary>
    private async Task OrderAsync()
    {
        await DraftAsync(plenum.Of("highland-poor"), "march", "march-1");
        Assert.NotNull(await plenum.UnitedStates.DraftFirstLegalAsync());
        await plenum.Bolivia.PressAsync("card-the-envoy-expel");
        await plenum.Bolivia.Page.Locator("article.answered[data-testid=card-the-envoy]").WaitForAsync();
        await plenum.Bolivia.SignAsync();
        foreach (var team in new[] { "us", "oas" }) await plenum.Of(team).DoAsync(nameof(IWargameHub.Sign), "");
        await plenum.Control.Page.Locator("[data-testid=desk-us][data-status=signed]").WaitForAsync();
        await plenum.Of("autonomists", 2).ReadAsync(Covert.Text);
    }

    /// <summary>Control overrides a number of the proposal; the reason is read by everybody with the results.</summary>
    private async Task OverrideAsync()
    {
        await ToPacketAsync();
        await plenum.Control.PressAsync("ruling-open");
        await plenum.Control.See("ruling-key").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await plenum.Control.See("ruling-change").FillAsync("-3");
        await plenum.Control.See("ruling-reason").FillAsync(Ruling);
        await plenum.Control.PressAsync("told-everyone");
        await plenum.Control.PressAsync("ruling-save");
        await plenum.Bea.SeeAsync("the ruling in the packet", page => page.GetProperty("packet").GetProperty("rulings").EnumerateArray().Any(ruling => ruling.GetProperty("reason").GetString() == Ruling));
        Assert.DoesNotContain(plenum.Bolivia.Received, text => text.Contains(Ruling, StringComparison.Ordinal));
        await ReleaseAsync();
        foreach (var client in plenum.Clients) await client.ReadAsync(Ruling);
    }

    /// <summary>The engine has found one breach and no other. Control tells Washington, and nobody else.</summary>
    private async Task DiscloseAsync()
    {
        var page = await plenum.Bea.SeeAsync("the breach", page => Breaches(page).Any());
        Assert.Equal([Broken], Breaches(page).Select(breach => breach.GetProperty("title").GetString()).Distinct());
        await plenum.Of("oas").SeeAsync("the breach of its partner", page => Breaches(page).Any());
        await plenum.Control.PressAsync("open-agreements");
        var breach = plenum.Control.See("breach").First;
        await breach.Locator("summary").ClickAsync();
        await breach.GetByTestId("disclose-us").ClickAsync();
        await breach.GetByTestId("disclose").ClickAsync();
        await plenum.UnitedStates.Page.Locator("[data-testid^='news-agreement-broken']").First.WaitForAsync();
        await plenum.Of("us").SeeAsync("the breach that was disclosed", page => Breaches(page).Any());
        await plenum.Of("cocaleros").SeeAsync("no breach", page => !Breaches(page).Any());
        await plenum.Control.PressAsync("sheet-close");
    }

    private static async Task OfferAsync(SeatClient by, string id, string title, string[] parties, params ClauseDraft[] clauses) =>
        await by.DoAsync(nameof(IWargameHub.WriteAgreement), id, new AgreementDraft(title, parties, [], [], clauses, 4), true, 0, "");

    private static async Task SignAsync(string id, params SeatClient[] signers)
    {
        foreach (var signer in signers)
        {
            await signer.SeeAsync($"the offer {id}", page => page.GetProperty("agreements").GetRawText().Contains(id, StringComparison.Ordinal));
            await signer.DoAsync(nameof(IWargameHub.SignAgreement), id, 1, "");
        }
    }


    private static ClauseDraft Abstains(string party, string instrument) => new(false, "abstain", party, [instrument], "", 0, "", 0, 0, "");

    private static async Task DraftAsync(SeatClient by, string instrument, string draft)
    {
        var page = await by.SeeAsync($"{instrument} as legal", page => Legal(page, instrument) is not null);
        var order = new DraftOrder(draft, instrument, Legal(page, instrument)!.Value.GetProperty("target").GetString()!, 250, "", 1, false);
        await by.DoAsync(nameof(IWargameHub.SaveDraft), order);
    }

    private static JsonElement? Legal(JsonElement page, string instrument) => page.GetProperty("orders").EnumerateArray().Select(order => (JsonElement?)order)
        .FirstOrDefault(order => order!.Value.GetProperty("instrument").GetString() == instrument && order.Value.GetProperty("whyNot").GetArrayLength() == 0);

    private static bool IsInForce(JsonElement page, string title) => page.GetProperty("agreements").GetProperty("agreements").EnumerateArray()
        .Any(one => one.GetProperty("title").GetString() == title && one.GetProperty("standing").GetString() == "inForce");

    private static IEnumerable<JsonElement> Breaches(JsonElement page) => page.GetProperty("agreements").GetProperty("breaches").EnumerateArray();
}
