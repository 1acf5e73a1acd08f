using System.Collections.Concurrent;
using System.Diagnostics;
using HdrHistogram;

namespace Wargame.Load.Measuring;

/// <summary>All that is counted and timed in a stretch of time.</summary>
internal sealed class Meters
{
    private readonly ConcurrentDictionary<string, long> _acts = new();
    private readonly ConcurrentDictionary<string, long> _refusals = new();
    private readonly ConcurrentDictionary<string, long> _errors = new();
    private readonly ConcurrentDictionary<string, HistogramBase> _kinds = new();
    private long _unseen;
    private long _overtaken;

    /// <summary>From the sending of an act to the last seat that sees it, in microseconds.</summary>
    public HistogramBase AllSeats { get; } = Times();

    /// <summary>The same to each single seat.</summary>
    public HistogramBase EachSeat { get; } = Times();

    /// <summary>The same to control's page.</summary>
    public HistogramBase Control { get; } = Times();

    /// <summary>From the sending of a command to its acknowledgement, in microseconds.</summary>
    public HistogramBase Answers { get; } = Times();

    /// <summary>From a question (a preview, a waterfall) to its answer, in microseconds.</summary>
    public HistogramBase Questions { get; } = Times();

    /// <summary>Bytes of the pages that came to seats.</summary>
    public HistogramBase SeatBytes { get; } = Times();

    /// <summary>Bytes of the pages that came to control.</summary>
    public HistogramBase ControlBytes { get; } = Times();

    /// <summary>Time to all seats by the kind of act.</summary>
    public IReadOnlyDictionary<string, HistogramBase> Kinds => _kinds;

    /// <summary>Acts by kind.</summary>
    public IReadOnlyDictionary<string, long> Acts => _acts;

    /// <summary>Refused commands by their number.</summary>
    public IReadOnlyDictionary<string, long> Refusals => _refusals;

    /// <summary>What went wrong, by its kind.</summary>
    public IReadOnlyDictionary<string, long> Errors => _errors;

    /// <summary>Acts that some seat never saw.</summary>
    public long Unseen => _unseen;

    /// <summary>Acts that a new phase swept away before every seat had seen them.</summary>
    public long Overtaken => _overtaken;

    public void Act(string kind) => _acts.AddOrUpdate(kind, 1, (_, count) => count + 1);

    public void Refuse(string code) => _refusals.AddOrUpdate(code, 1, (_, count) => count + 1);

    public void Fail(string what) => _errors.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void NotSeen() => Interlocked.Increment(ref _unseen);

    public void Overtake() => Interlocked.Increment(ref _overtaken);

    public void SeenByAll(string kind, long since, long at)
    {
        Record(AllSeats, since, at);
        Record(_kinds.GetOrAdd(kind, _ => Times()), since, at);
    }

    public static void Record(HistogramBase times, long since, long at) =>
        times.RecordValue(Math.Clamp((long)Stopwatch.GetElapsedTime(since, at).TotalMicroseconds, 1, Limits.LongestMicroseconds));

    private static LongConcurrentHistogram Times() => new(1, Limits.LongestMicroseconds, Limits.Digits);
}
