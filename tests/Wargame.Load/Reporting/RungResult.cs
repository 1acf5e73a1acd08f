using Wargame.Load.Measuring;

namespace Wargame.Load.Reporting;

/// <summary>What came of a rung.</summary>
/// <param name="Sessions">Sessions at once.</param>
/// <param name="Seats">Seats of each.</param>
/// <param name="Length">How long was measured.</param>
/// <param name="Meters">All that was counted.</param>
/// <param name="Minutes">The same by the minute, with memory and processor.</param>
/// <param name="Reconnections">Connections that broke and came back.</param>
internal sealed record RungResult(
    int Sessions, int Seats, TimeSpan Length, Meters Meters, IReadOnlyList<MinuteResult> Minutes, int Reconnections)
{
    public long Acts => Meters.Acts.Values.Sum();
}

/// <summary>A minute of a rung.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Meters">What was counted in it.</param>
/// <param name="Server">The server's process at its end, or null when it was not started here.</param>
/// <param name="Load">The load's own.</param>
internal sealed record MinuteResult(int Number, Meters Meters, ProcessReading? Server, ProcessReading Load);
