using Microsoft.Playwright;
using Wargame.Protocol.Hub;

namespace Wargame.EndToEnd.Tests;

/// <summary>The orders are locked: what others say of a free-text order, how it is judged and told, and control's hand on the rest.</summary>
public sealed partial class WalkTests
{
    private async Task ArgueAsync(SeatClient other)
    {
        await NextAsync("commitment");
        await GiveTimeAsync();
        await TurnToAsync(player, "orders");
        await player.EnterAsync("point-against");
        await player.TypeAsync("point-text", "Nobody owns a radio there");
        await LookAsync(player, "point");
        await player.EnterAsync("point-send");
        await player.See("argument-points").GetByText("Nobody owns").WaitForAsync();
        await player.HasFocusAsync();
        await control.EnterAsync("vote-open");
        await control.See("vote-close").First.WaitForAsync();
        await control.HasFocusAsync();
        await player.See("estimate").First.WaitForAsync();
        await player.TabToAsync("estimate-percent");
        await player.Page.Keyboard.PressAsync("ArrowRight");
        await LookAsync(player, "estimate");
        await player.EnterAsync("estimate-give");
        await player.See("estimate-given").WaitForAsync();
        await LookAsync(wall, "arguments");
        await control.EnterAsync("vote-close");
        await control.See("vote-close").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await other.SendAsync(nameof(IWargameHub.SayReady));
    }

    /// <summary>One order is decided by a draw and told; the other by control. A veto and a ruling are begun, left, and begun again.</summary>
    private async Task RuleAsync()
    {
        await NextAsync("adjudication");
        await control.EnterAsync("judge-roll");
        await control.TypeAsync("judge-chance", "100");
        await control.EnterAsync("success-add");
        await control.TabToAsync("success-key-0");
        await control.Page.Keyboard.PressAsync("ArrowDown");
        await control.TypeAsync("success-amount-0", "2");
        await control.TypeAsync("judge-reason", "Who else would they listen to?");
        await LookAsync(control, "judging by draw");
        await control.EnterAsync("judge-go");
        await control.See("tell-form").First.WaitForAsync();
        await control.HasFocusAsync();
        await control.TypeAsync("tell-text-0", "The country hears it.");
        await control.EnterAsync("tell-more");
        await LookAsync(control, "telling");
        await control.EnterAsync("tell-save");
        await control.See("tell-save").First.WaitForAsync();
        await JudgeTheOtherAsync();

        Assert.Equal(0, await control.See("ruling-back").CountAsync());
        await control.See("ruling-judge-back").First.WaitForAsync();
        await control.EnterAsync("veto-ask");
        await LookAsync(control, "veto");
        await control.TypeAsync("hand-reason", "The road is closed");
        await control.EnterAsync("hand-confirm");
        await control.See("veto-back").First.WaitForAsync();
        await control.HasFocusAsync();
        await control.EnterAsync("rule-here-");
        await control.TypeAsync("ruling-change", "-1");
        await LookAsync(control, "override");
        await control.TypeAsync("ruling-reason", "The talks calmed the street.");
        await control.EnterAsync("ruling-save");
        await control.See("ruling-back").First.WaitForAsync();
        await control.HasFocusAsync();
    }

    private async Task JudgeTheOtherAsync()
    {
        var form = control.See("judge-form");
        await control.EnterAsync("judge-ruling");
        await control.EnterAsync("judge-fails");
        await control.TypeAsync("judge-reason", "Nobody listened.");
        await control.EnterAsync("judge-go");
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task ReadResultsAsync()
    {
        await control.EnterAsync("control-release");
        await control.WaitForPhaseAsync("outcome");
        await player.WaitForPhaseAsync("outcome");
        await TurnToAsync(player, "why");
        await player.See("argument-result").First.WaitForAsync();
        await LookAsync(player, "argument result");
        await LookAsync(wall, "argument result");
        await LookAsync(evaluator, "evaluator after a turn");
    }
}
