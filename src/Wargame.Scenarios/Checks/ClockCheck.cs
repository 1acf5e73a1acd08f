using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Sections;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Checks;

/// <summary>Whether the session that <c>minutes</c> promises is the one that the clocks run.</summary>
internal static class ClockCheck
{
    // A class that ends in half its time was promised another session.
    private const int MuchLonger = 2;

    private const int RoundedTo = 5;

    /// <summary>What people spend a turn with; without a clock for each of them nobody knows how long a turn takes.</summary>
    private static readonly ImmutableArray<Phase> Played = [Phase.Briefing, Phase.Deliberation, Phase.Commitment, Phase.Outcome];

    public static void Run(Reading reading, Fields head, ScenarioDefinition scenario)
    {
        // A number that could not be read would seem to contradict another.
        if (reading.Bag.HasErrors)
            return;
        var clocks = (int)Math.Ceiling(MinutesOf(scenario));
        var isWhole = Played.All(phase => scenario.Clocks.GetValueOrDefault(phase) > TimeSpan.Zero);
        if (clocks <= scenario.Minutes && (!isWhole || clocks * MuchLonger >= scenario.Minutes))
            return;
        var meant = FormattableString.Invariant($"{Math.Max((clocks + RoundedTo - 1) / RoundedTo * RoundedTo, RootFormats.ShortestSession)}");
        reading.Bag.Report(DiagnosticCatalogue.Lint.ClocksAndMinutes, head.AtOf("minutes"),
            FormattableString.Invariant($"the clocks of {scenario.World.Turns} turns take {clocks} minutes, but a session is to take {scenario.Minutes}"),
            $"write \"minutes: {meant}\", or change \"clocks\"",
            clocks > RootFormats.LongestSession ? null : head.Has("minutes") ? Mend.ToYaml(meant, isSure: false) : new Mend.Set([("minutes", meant)]));
    }

    private static double MinutesOf(ScenarioDefinition scenario) => scenario.Clocks
        .Sum(clock => clock.Value.TotalMinutes * (clock.Key is Phase.Lobby or Phase.HotWash ? 1 : scenario.World.Turns));
}
