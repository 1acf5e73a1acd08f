namespace Wargame.EndToEnd.Tests;

/// <summary>Going back on a branch, comparing the lines, and what everybody says at the end.</summary>
public sealed partial class WalkTests
{
    private async Task GoBackAsync()
    {
        await control.EnterAsync("rewind");
        await control.See("moment-1-deliberation").WaitForAsync();
        await control.EscapeAsync("rewind-sheet", "rewind");
        await control.EnterAsync("rewind");
        await control.ChooseAsync("moment-now", "moment-1-deliberation");
        await control.TypeAsync("rewind-name", "Aid came first");
        await control.TypeAsync("rewind-reason", "What if the embassy had not waited?");
        await LookAsync(control, "rewind");
        await control.EnterAsync("rewind-go");
        await player.See("branch").WaitForAsync();
        await player.WaitForPhaseAsync("deliberation");
        await control.WaitForPhaseAsync("deliberation");
        await LookAsync(player, "branch");
        await LookAsync(wall, "branch");
        await LookAsync(control, "branch");
        await control.EnterAsync("control-resume");
        await control.See("control-pause").WaitForAsync();
    }

    private async Task CompareAsync()
    {
        // The way there is walked elsewhere: here it is only gone.
        await control.AdvanceToAsync("outcome");
        await control.EnterAsync("lines");
        await control.EnterAsync("line-compare-");
        await control.See("line-comparison").WaitForAsync();
        await LookAsync(control, "lines compared");
        await control.EnterAsync("line-move-");
        await control.TabToAsync("line-move-reason");
        await LookAsync(control, "line move");
        await control.EscapeAsync("lines-sheet", "lines");
    }

    private async Task WashAsync()
    {
        await control.AdvanceToAsync("hotWash");
        await player.WaitForPhaseAsync("hotWash");
        await TurnToAsync(player, "situation");
        await LookAsync(player, "hot wash asked");
        await AnswerAsync("surprise", "The aid came too late for the Chapare");
        await AnswerAsync("takeaway", "Deadlines make policy");
        await LookAsync(player, "hot wash answered");
        await player.EnterAsync("hotwash-change-takeaway");
        await player.TypeAsync("hotwash-text-takeaway", ", not plans");
        await player.EnterAsync("hotwash-send-takeaway");
        await player.See("hotwash-sent-takeaway").GetByText("not plans").WaitForAsync();
        await player.HasFocusAsync();

        await LookAsync(control, "hot wash queue");
        await control.EnterAsync("hotwash-show-all");
        await wall.See("hotwash-shown").GetByText("not plans").WaitForAsync();
        await control.HasFocusAsync();
        await LookAsync(wall, "hot wash");
        await LookAsync(evaluator, "evaluator at the end");
        await ReviewAsync();
    }

    private async Task ReviewAsync()
    {
        await player.EnterAsync("open-review");
        await player.See("review").WaitForAsync();
        await player.EnterAsync("review-turn-1");
        await player.EnterAsync("movement-");
        await player.See("waterfall").WaitForAsync();
        await player.EnterAsync("waterfall-bar-0");
        await LookAsync(player, "review why");
        await player.EscapeAsync("explain", "movement-");
        await player.EnterAsync("line-compare-");
        await player.See("line-comparison").WaitForAsync();
        await LookAsync(player, "review lines");
    }

    private async Task AnswerAsync(string question, string text)
    {
        await player.TypeAsync($"hotwash-text-{question}", text);
        await player.EnterAsync($"hotwash-send-{question}");
        await player.See($"hotwash-sent-{question}").GetByText(text).WaitForAsync();
        await player.HasFocusAsync();
    }
}
