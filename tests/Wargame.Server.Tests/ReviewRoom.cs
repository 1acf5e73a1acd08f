using System.Text.Json;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>What every test of the review needs: a session that is played out.</summary>
internal static class ReviewRoom
{
    private static readonly string[] Phases = ["lobby", "briefing", "deliberation", "commitment", "adjudication", "outcome", "hotWash"];

    /// <summary>Presses on from deliberation to the hot wash.</summary>
    public static Task ToHotWashAsync(this PeopleRoom room) => room.OnAsync("deliberation", "hotWash");

    /// <summary>Presses on from a phase of the first turn to the next phase with this name.</summary>
    public static async Task OnAsync(this PeopleRoom room, string from, string to)
    {
        var (phase, place) = (from, 0);
        while (phase != to)
        {
            await (phase == "adjudication"
                ? room.Control.DoAsync(nameof(IWargameHub.ReleaseResults))
                : room.Control.DoAsync(nameof(IWargameHub.AdvancePhase), phase));
            // Pages of earlier moments may still lie in the queue.
            var before = Math.Max(place, 10 + Array.IndexOf(Phases, phase));
            var page = await room.Control.PageAsync(page => PlaceOf(page) > before);
            (phase, place) = (Browser.PhaseOf(page), PlaceOf(page));
        }
    }

    private static int PlaceOf(JsonElement page) =>
        10 * page.GetProperty("header").GetProperty("turn").GetInt32() + Array.IndexOf(Phases, Browser.PhaseOf(page));
}
