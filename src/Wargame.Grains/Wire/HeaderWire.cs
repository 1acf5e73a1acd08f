using Wargame.Protocol.Pages;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The top of every page.</summary>
internal static class HeaderWire
{
    public static SessionHeader ToWire(this Seen.HeaderView header, ScenarioDefinition scenario, DateTimeOffset now) => new(
        header.SessionId, scenario.Title, scenario.Subtitle, header.Turn, header.Turns, header.TurnLabel, header.Phase.Word(),
        header.Pace.Word(), header.Deadline, SecondsLeft(header, now), header.PausedBecause, header.Headline, header.JoinCode,
        header.Announcement is { } said ? new(said.Text, said.At) : null, false,
        header.Branch is { } branch ? new(branch.Name, branch.Reason, scenario.TurnLabel(branch.Turn), branch.Phase.Word()) : null,
        header.Away?.Name,
        scenario.Language.Code(), scenario.TextLanguage.Code());

    // Browsers count down from here, so that their own clocks may be wrong.
    private static int? SecondsLeft(Seen.HeaderView header, DateTimeOffset now)
    {
        var left = header.FrozenLeft ?? header.Deadline - now;
        return left is { } time ? (int)Math.Ceiling(Math.Max(0, time.TotalSeconds)) : null;
    }
}
