using System.Text.Json;
using Microsoft.Playwright;

namespace Wargame.EndToEnd.Tests;

/// <summary>The second turn is begun, left and played again on a branch; the third brings what was not prevented.</summary>
public sealed partial class GreatSeminarTests
{
    private const string Branch = "Aid came first";
    private const string Because = "What if the embassy had not waited";

    /// <summary>Bolivia expelled the ambassador: the inject that hangs on it comes, and no other of its kind.</summary>
    private async Task ComeByConditionAsync()
    {
        await StepAsync("briefing");
        await plenum.AllSeeAsync("the conditional inject", page => HasCome(page, "ambassador-expelled"));
        var page = await plenum.Bea.SeeAsync("the conditional inject as sent", page => Row(page, "ambassador-expelled") is { } row && row.GetProperty("status").GetString() == "sent");
        Assert.Equal("conditional", Row(page, "ambassador-expelled")!.Value.GetProperty("type").GetString());
        Assert.Equal("scheduled", Row(page, "recall-vote")!.Value.GetProperty("type").GetString());
        Assert.NotEqual("sent", Row(page, "preferences-suspended")!.Value.GetProperty("status").GetString());
        await StepAsync("deliberation");
    }

    /// <summary>The room goes back to the beginning of the deliberation: what was drafted since is gone, who is here is here.</summary>
    private async Task BranchAsync()
    {
        Assert.NotNull(await plenum.UnitedStates.DraftFirstLegalAsync());
        await plenum.Control.PressAsync("rewind");
        await plenum.Control.Page.Locator("label:has([data-testid=moment-2-deliberation])").ClickAsync();
        await plenum.Control.See("rewind-name").FillAsync(Branch);
        await plenum.Control.See("rewind-reason").FillAsync(Because);
        await plenum.Control.PressAsync("rewind-go");
        foreach (var seat in plenum.Browsers)
        {
            await seat.See("branch").GetByText(Branch).WaitForAsync();
            await seat.See("paused").GetByText(Because).WaitForAsync();
            await seat.WaitForPhaseAsync("deliberation");
        }

        await plenum.AllSeeAsync("the branch", page => page.GetProperty("header").GetProperty("branch") is { ValueKind: JsonValueKind.Object } branch && branch.GetProperty("name").GetString() == Branch);
        await Assertions.Expect(plenum.UnitedStates.Page.Locator("[data-testid^='draft-change-']")).ToHaveCountAsync(0);
        await plenum.Of("oas").SeeAsync("the agreements of the line that was left", page => IsInForce(page, Kept) && IsInForce(page, Whispers));
        await plenum.Bea.SeeAsync("everybody on the branch", page => Desks(page).Count(desk => desk.GetProperty("team").GetProperty("connected").GetInt32() == Plenum.Hands) == 6);
        await plenum.Control.PressAsync("control-resume");
        Assert.NotNull(await plenum.UnitedStates.DraftFirstLegalAsync());
        await ToPacketAsync();
        await ReleaseAsync();
    }

    /// <summary>Bolivia made no bargain about the constitution by the third turn: that is what the contingency waited for. The other one is not sent.</summary>
    private async Task ComeBecauseNotDoneAsync()
    {
        await StepAsync("briefing");
        await plenum.AllSeeAsync("the contingency", page => HasCome(page, "constitution-forced"));
        var page = await plenum.Bea.SeeAsync("the contingency as sent", page => Row(page, "constitution-forced") is { } row && row.GetProperty("status").GetString() == "sent");
        Assert.Equal("contingency", Row(page, "constitution-forced")!.Value.GetProperty("type").GetString());
        Assert.NotEqual("sent", Row(page, "constitution-agreed")!.Value.GetProperty("status").GetString());
        await plenum.Projector.WaitForTurnAsync(3);
    }

    /// <summary>Closes the orders; where a request waits for its answer, the commitment too.</summary>
    private async Task ToPacketAsync()
    {
        var control = plenum.Control;
        await control.PressAsync("control-next");
        await control.PassCommitmentAsync();
        await plenum.ReachAsync("adjudication");
        await control.See("packet").WaitForAsync();
    }

    private async Task ReleaseAsync()
    {
        await plenum.Control.PressAsync("control-release");
        await plenum.ReachAsync("outcome");
        await GiveTimeAsync();
    }
}
