using Microsoft.Playwright;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;

namespace Wargame.EndToEnd.Tests;

/// <summary>What a team and those who watch it do before the orders are locked.</summary>
public sealed partial class WalkTests
{
    private async Task DeliberateAsync(SeatClient other)
    {
        await NextAsync("deliberation");
        await GiveTimeAsync();
        await other.SeeAsync("deliberation", page => page.GetProperty("header").GetProperty("phase").GetString() == "deliberation");
        await other.DoAsync(nameof(IWargameHub.WriteArgument), new ArgumentDraft("", "The ambassador speaks on every radio", "The street calms down", ["People trust a voice"], "", "", false, 0));
        await other.DoAsync(nameof(IWargameHub.WriteAgreement), "us/one", new AgreementDraft("Quiet on the bridge", ["us", "bolivia"], [], [], [new(false, "promise", "us", [], "", 0, "", 0, 0, "We say nothing of the bridge.")], 4), true, 0, "");
        await other.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["bolivia"], "", "Come to the bridge at noon", ""));
        // Whoever does not see the message arrive hears it.
        await player.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Come to the bridge at noon" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await WriteArgumentAsync();
        await ReadAgreementAsync();
        await TeamAsync();
        await NoteAsync();
    }

    /// <summary>Three questions, Enter after each; then all of it once more.</summary>
    private async Task WriteArgumentAsync()
    {
        await TurnToAsync(player, "orders");
        await player.EnterAsync("argument-write");
        await player.TypeAsync("argument-action-text", March);
        await LookAsync(player, "argument action");
        await player.Page.Keyboard.PressAsync("Enter");
        await player.TypeAsync("argument-effect-text", "The campaign stops for a quarter");
        await player.Page.Keyboard.PressAsync("Enter");
        await player.TypeAsync("argument-reason-1", "Nobody shoots at children");
        await player.EnterAsync("argument-reason-add");
        await player.TypeAsync("argument-reason-2", "The cameras are there");
        await LookAsync(player, "argument reasons");
        await player.EnterAsync("argument-next");
        await LookAsync(player, "argument check");
        await player.EnterAsync("argument-save");
        await player.See("argument-sheet").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await player.HasFocusAsync();
        await LookAsync(player, "own argument");
    }

    private async Task ReadAgreementAsync()
    {
        await player.EnterAsync("open-agreements");
        await player.EnterAsync("agreement-us/one");
        await player.See("agreement-reading").WaitForAsync();
        await LookAsync(player, "agreement offered");
        await player.EnterAsync("agreement-sign");
        await player.See("agreement-sign").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await player.HasFocusAsync();
        await player.EnterAsync("agreement-back");
        await player.EnterAsync("agreement-new");
        await player.EnterAsync("agreement-party-us");
        await player.TypeAsync("agreement-title", "A second one");
        await player.EnterAsync("agreement-keep");
        await player.See("draft-open").WaitForAsync();
        await LookAsync(player, "agreement draft kept");
        await player.EscapeAsync("agreements", "open-agreements");
    }

    /// <summary>The team among itself: its people, its decision log, a sheet for each alone.</summary>
    private async Task TeamAsync()
    {
        if (await player.See("open-team").IsVisibleAsync()) await player.EnterAsync("open-team");
        else await player.EnterAsync("tab-team");
        await player.EnterAsync("team-people-open");
        await LookAsync(player, "team people");
        await player.EnterAsync("team-decisions-open");
        await player.See("team-decisions").WaitForAsync();
        await LookAsync(player, "decision log");
        await player.EnterAsync("team-note-open");
        await player.TypeAsync("own-note-text", "Ask about the bridge");
        await LookAsync(player, "own note");
        if (await player.See("team-sheet").IsVisibleAsync()) await player.EscapeAsync("team-sheet", "open-team");
    }

    private async Task NoteAsync()
    {
        await control.TypeAsync("note-text", "They whisper");
        await LookAsync(control, "note");
        await control.EnterAsync("note-keep");
        await control.See("note-list").GetByText("They whisper").WaitForAsync();
        await control.HasFocusAsync();
    }

    /// <summary>The evaluation guide: a task, what was seen, a rating; then changed.</summary>
    private async Task ObserveAsync()
    {
        await evaluator.WaitForPhaseAsync("deliberation");
        await evaluator.TabToAsync("guide-team");
        await evaluator.Page.Keyboard.PressAsync("ArrowDown");
        await evaluator.TypeAsync("guide-task", "Agree on a position");
        await evaluator.TypeAsync("guide-text", "They listened to one another");
        await evaluator.EnterAsync("guide-someChallenges");
        await LookAsync(evaluator, "evaluation guide");
        await evaluator.EnterAsync("guide-save");
        await evaluator.See("observations").GetByText("They listened").WaitForAsync();
        await evaluator.HasFocusAsync();
        await evaluator.EnterAsync("observation-edit");
        await evaluator.TypeAsync("guide-text", " at last");
        await evaluator.EnterAsync("guide-save");
        await evaluator.See("observations").GetByText("at last").WaitForAsync();
    }

    /// <summary>One number: a rumour for everyone. The team reads what that means.</summary>
    private async Task DiscloseAsync()
    {
        const string Unity = "number-unity";
        await control.EnterAsync(Unity);
        await control.EnterAsync("who-knows-number");
        await control.EnterAsync("who-bolivia-partial");
        await control.EnterAsync("who-us-rumour");
        await control.TypeAsync("who-reason", "The census is being redone.");
        await LookAsync(control, "who knows");
        await control.EnterAsync("who-set");
        await control.Page.Locator("[data-testid=who-bolivia][data-level=partial]").WaitForAsync();
        await control.See("who-reason").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await control.HasFocusAsync();
        await control.EscapeAsync("who-knows", "who-knows-number");
        await control.EscapeAsync("explain", Unity);
        await LookAsync(control, "disclosed");
        await TurnToAsync(player, "situation");
        await player.EnterAsync(Unity);
        await player.See("told-number").WaitForAsync();
        await LookAsync(player, "told number");
        await player.EscapeAsync("explain", Unity);
    }
}
