namespace Wargame.EndToEnd.Tests;

/// <summary>What control presses to bring a session on.</summary>
public static class ControlDeeds
{
    /// <summary>Presses what is next until a phase has come.</summary>
    public static async Task AdvanceToAsync(this Seat control, string wanted)
    {
        while (await control.PhaseAsync() is var phase && phase != wanted) await control.AdvanceFromAsync(phase);
    }

    /// <summary>Presses what is next in a phase, and waits until it is over.</summary>
    public static async Task AdvanceFromAsync(this Seat control, string phase)
    {
        await control.PressAsync(phase == "adjudication" ? "control-release" : "control-next");
        await control.Page.Locator($"[data-testid=phase]:not([data-phase={phase}])").First.WaitForAsync();
    }

    /// <summary>The orders are closed: with a request still open the session waits for its answer in commitment, else it goes straight on.</summary>
    public static async Task PassCommitmentAsync(this Seat control)
    {
        await control.Page.Locator("[data-testid=phase]:is([data-phase=commitment], [data-phase=adjudication])").First.WaitForAsync();
        if (await control.Page.Locator("[data-testid=phase][data-phase=commitment]").CountAsync() > 0) await control.PressAsync("control-next");
        await control.WaitForPhaseAsync("adjudication");
    }

    /// <summary>The phase that the page shows.</summary>
    public static async Task<string> PhaseAsync(this Seat seat) => await seat.See("phase").First.GetAttributeAsync("data-phase") ?? "";
}
