using System.Diagnostics;

namespace Wargame.Load.Measuring;

/// <summary>Memory and processor time of a process.</summary>
/// <param name="WorkingSet">Bytes.</param>
/// <param name="Cores">Cores in use since the last reading: 1 is a whole one.</param>
internal sealed record ProcessReading(long WorkingSet, double Cores);

/// <summary>Reads a process of this machine, over and over.</summary>
internal sealed class ProcessGauge : IDisposable
{
    private readonly Process _process;
    private TimeSpan _used;
    private long _at;

    public ProcessGauge(Process process)
    {
        _process = process;
        Restart();
    }

    /// <summary>Counts processor time from now on.</summary>
    public void Restart()
    {
        _process.Refresh();
        (_used, _at) = (_process.TotalProcessorTime, Stopwatch.GetTimestamp());
    }

    /// <summary>Since the last reading.</summary>
    public ProcessReading Read()
    {
        var (before, since) = (_used, _at);
        Restart();
        return new(_process.WorkingSet64, (_used - before) / Stopwatch.GetElapsedTime(since, _at));
    }

    public void Dispose() => _process.Dispose();
}
