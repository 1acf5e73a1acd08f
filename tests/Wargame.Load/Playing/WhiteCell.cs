using System.Text.Json;
using Wargame.Load.Measuring;

namespace Wargame.Load.Playing;

/// <summary>Whoever runs the seminar: moves it on when a phase has lasted long enough.</summary>
internal sealed class WhiteCell(Onlooker self, Room room, Dice dice)
{
    private readonly Actor _actor = new(self, room.Recorder);

    /// <summary>Moves the session through its turns.</summary>
    /// <returns>When it has come to the hot wash.</returns>
    public async Task Play(TimeSpan deliberation, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var phase = Phase;
            if (IsOver(self.Desk.Page))
                return;
            await Task.Delay(dice.Around(deliberation * ShareOf(phase)), ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
                return;
            await _actor.Command("phase", (hub, id) => hub.AdvancePhase(id, phase), () => room.Watch("phase", phase, "", room.Actors));
            await ((Task)self.Desk.PageThat(page => PhaseOf(page) != phase, ended)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Whether nothing more is played on a page.</summary>
    public static bool IsOver(JsonElement page) => PhaseOf(page) is "hotWash" or "closed";

    private string Phase => PhaseOf(self.Desk.Page);

    private static string PhaseOf(JsonElement page) => page.GetProperty("header").GetProperty("phase").GetString()!;

    // A class reads, deliberates, answers, waits for the white cell, and reads again.
    private static double ShareOf(string phase) => phase switch
    {
        "lobby" => 0.02,
        "briefing" => 0.25,
        "deliberation" => 1,
        "commitment" => 0.1,
        "adjudication" => 0.15,
        _ => 0.3,
    };
}
