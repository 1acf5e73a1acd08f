using System.Text.Json;
using Microsoft.Playwright;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;

namespace Wargame.EndToEnd.Tests;

/// <summary>
/// The seminar at its largest: six teams of four, two facilitators, an observer, an evaluator and the wall, in three languages, over three turns,
/// one of them played on a branch. Whatever else the rulebook allows happens once, and nobody reads what is another team's.
/// </summary>
public sealed partial class GreatSeminarTests : BrowserTests
{
    private static readonly Canary Whispered = new("what two teams said", "We close the bridge on Monday unless the campaign stops", ["bolivia", "cocaleros"]);
    private static readonly Canary Among = new("what a team said to itself", "Our own people do not believe in this table", ["oas"]);
    private static readonly Canary Clause = new("a secret clause", "Washington pays for the mission and says so to nobody", ["us", "oas"]);
    private static readonly Canary Covert = new("a covert order", "quiet-rifles-for-the-young", ["autonomists"]);
    private static readonly Canary Cable = new("a cable to one team", "Forty senators want pineapples", ["us"]);
    private static readonly Canary Observed = new("what the evaluator wrote", "The ministers listened to one another at last", []);

    private static readonly IReadOnlyList<Canary> Secrets =
        [.. Canary.Of(Path.Combine(Tree.Root, "scenarios", "bolivia-secession")), Whispered, Among, Clause, Covert, Cable, Observed];

    private Plenum plenum = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        plenum = new(Server.Address, Secrets);
    }

    public override async ValueTask DisposeAsync()
    {
        await plenum.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Twenty_four_people_play_and_nobody_reads_what_is_anothers()
    {
        await plenum.OpenAsync(Room);
        await plenum.AdmitAsync();
        await GatherAsync();
        await BriefAsync();

        await TalkAsync();
        await AgreeAsync();
        await SendInjectAsync();
        await PauseAsync();
        await RescueAsync();
        await LendToABotAsync();
        await ObserveAsync();
        await OrderAsync();
        await OverrideAsync();
        await DiscloseAsync();

        await ComeByConditionAsync();
        await BranchAsync();
        await ComeBecauseNotDoneAsync();
        AssertNobodyReadWhatIsAnothers();
        foreach (var seat in plenum.Browsers) Assert.True(seat.Troubles.Count == 0, $"{seat.Name}'s browser reports:\n{string.Join('\n', seat.Troubles)}");
    }

    /// <summary>Everybody is in: six teams of four, each person in their own language.</summary>
    private async Task GatherAsync()
    {
        Assert.Equal(20, plenum.Clients.Count);
        await plenum.Bea.SeeAsync("24 people in six teams", page => Desks(page).Count(desk => desk.GetProperty("team").GetProperty("connected").GetInt32() == Plenum.Hands) == 6);
        await plenum.Bea.SeeAsync("two facilitators", page => page.GetProperty("cell").GetProperty("facilitators").GetArrayLength() == 2);
        await plenum.Bea.SeeAsync("two who watch", page => page.GetProperty("watchers").GetArrayLength() == 2);
        foreach (var (seat, language) in new[] { (plenum.Bolivia, "en"), (plenum.Cocaleros, "es"), (plenum.Autonomists, "pt"), (plenum.Projector, "en") })
            Assert.Equal(language, await seat.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
    }

    /// <summary>The scheduled inject of the first turn is everybody's, each in their language.</summary>
    private async Task BriefAsync()
    {
        await StepAsync("briefing");
        await plenum.AllSeeAsync("the scheduled inject", page => HasCome(page, "recall-vote"));
        foreach (var player in plenum.Players)
        {
            await player.TurnToAsync("news");
            await player.See("news-recall-vote").First.WaitForAsync();
        }

        Assert.Equal(3, (await Task.WhenAll(new[] { plenum.Bolivia, plenum.Cocaleros, plenum.Autonomists }.Select(seat => seat.See("news-recall-vote").First.TextContentAsync()))).Distinct().Count());
        await StepAsync("deliberation");
    }

    /// <summary>Two teams in private, three in conference, one among itself.</summary>
    private async Task TalkAsync()
    {
        await plenum.Cocaleros.WriteAsync("bolivia", Whispered.Text);
        await plenum.Cocaleros.PressAsync("sheet-close");
        await plenum.Bolivia.AnswerLastMessageAsync("Come to the palace tonight.");
        await plenum.Bolivia.PressAsync("sheet-close");
        await plenum.Of("cocaleros").ReadAsync("Come to the palace tonight.");

        await plenum.Of("oas").DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["bolivia", "autonomists"], "", "Will you both sit down on Friday?", ""));
        await plenum.Of("autonomists").ReadAsync("Will you both sit down on Friday?");
        await plenum.Of("oas").DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft([], "", Among.Text, ""));
        await plenum.Of("oas", 3).ReadAsync(Among.Text);
        await plenum.Bea.ReadAsync(Among.Text);
    }

    /// <summary>An inject that nobody had planned, to one team.</summary>
    private async Task SendInjectAsync()
    {
        await plenum.Bea.DoAsync(nameof(IWargameHub.WriteInject), new InjectDraft("email", "", ["us"], "The farm bill is stuck", Cable.Text, 0));
        await plenum.UnitedStates.Page.Locator("[data-testid^='news-control/']").WaitForAsync();
        foreach (var client in plenum.Clients.Where(client => client.Name == "us")) await client.ReadAsync(Cable.Text);
        await plenum.Bea.SeeAsync("a manual inject on the list", page => page.GetProperty("msel").EnumerateArray().Any(row => row.GetProperty("type").GetString() == "manual" && row.GetProperty("status").GetString() == "sent"));
    }

    private async Task PauseAsync()
    {
        const string Reason = "The coffee is here";
        await plenum.Control.PressAsync("control-pause");
        await plenum.Control.See("control-pause-reason").FillAsync(Reason);
        await plenum.Control.PressAsync("control-pause-confirm");
        foreach (var seat in plenum.Browsers) await seat.See("paused").GetByText(Reason).WaitForAsync();
        await plenum.AllSeeAsync("why the session is paused", page => page.GetProperty("header").GetProperty("pausedBecause").GetString() == Reason);
        Assert.Equal("S0203", (await plenum.Of("us").SendAsync(nameof(IWargameHub.Sign), "")).Refusal?.Code);
        await plenum.Control.PressAsync("control-resume");
        await plenum.AllSeeAsync("that it goes on", page => page.GetProperty("header").GetProperty("pausedBecause").ValueKind == JsonValueKind.Null);
        foreach (var seat in plenum.Browsers) await seat.See("paused").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private void AssertNobodyReadWhatIsAnothers()
    {
        Assert.All([Whispered, Among, Clause, Covert, Cable, Observed], secret => Assert.True(secret.Reached(plenum.Bea), $"the search would find {secret.What}: control received it"));
        var seats = plenum.Players.Append(plenum.Projector).SelectMany(seat => Secrets.Where(secret => !secret.Owners.Contains(seat.Name) && secret.Reached(seat)).Select(secret => (seat.Name, secret.What)));
        var clients = plenum.Clients.Append(plenum.Observer).SelectMany(client => Secrets.Where(secret => !secret.Owners.Contains(client.Name) && secret.Reached(client)).Select(secret => (client.Name, secret.What)));
        Assert.Empty(seats.Concat(clients).Distinct());
    }

    private async Task StepAsync(string phase)
    {
        await plenum.Control.PressAsync("control-next");
        await plenum.ReachAsync(phase);
        await GiveTimeAsync();
    }

    /// <summary>However slow the machine is, no clock ends what this test is about.</summary>
    private Task GiveTimeAsync() => plenum.Bea.DoAsync(nameof(IWargameHub.ExtendClock), 1800);

    private static IEnumerable<JsonElement> Desks(JsonElement control) => control.GetProperty("desks").EnumerateArray();

    private static JsonElement? Row(JsonElement control, string inject) => control.GetProperty("msel").EnumerateArray().Select(row => (JsonElement?)row).FirstOrDefault(row => row!.Value.GetProperty("id").GetString() == inject);

    /// <summary>Whether the news of a page, control's or another's, tell of an inject.</summary>
    private static bool HasCome(JsonElement page, string inject) => page.GetProperty("news").EnumerateArray()
        .Any(item => (item.TryGetProperty("news", out var sent) ? sent : item).GetProperty("id").GetString() == inject);
}
