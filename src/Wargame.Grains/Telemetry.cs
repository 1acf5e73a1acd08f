using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Wargame.Grains;

/// <summary>
/// What the grains measure. Names, texts, tokens and codes are in no tag: only the kind of a command and the number of a refusal.
/// </summary>
public static class Telemetry
{
    /// <summary>The name of the source and the meter.</summary>
    public const string Name = "Wargame";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Commands = Meter.CreateCounter<long>(
        "wargame.commands", "{command}", "Commands that sessions took up, by kind and outcome.");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "wargame.command.duration", "ms", "From the session's taking a command up to its being stored.");

    private static readonly UpDownCounter<int> Sessions = Meter.CreateUpDownCounter<int>(
        "wargame.sessions.awake", "{session}", "Sessions that are in memory on this server.");

    private static readonly UpDownCounter<int> Halted = Meter.CreateUpDownCounter<int>(
        "wargame.sessions.halted", "{session}", "Sessions that stand still because the store refuses.");

    private static readonly Counter<long> StatementsSent = Meter.CreateCounter<long>(
        "wargame.statements", "{statement}", "Statements that a learning record store answered, by its answer: taken, held already, or refused.");

    private static readonly Counter<long> StatementFailures = Meter.CreateCounter<long>(
        "wargame.statements.failures", "{try}", "Tries after which statements wait for the learning record store.");

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins the trace of a command.</summary>
    public static Activity? Begin(string kind) => Source.StartActivity("session " + kind);

    /// <summary>Ends it and counts it.</summary>
    /// <param name="trace">Its trace, or null.</param>
    /// <param name="kind">What was asked.</param>
    /// <param name="outcome"><c>carried-out</c>, or the number of a refusal.</param>
    /// <param name="took">How long it took.</param>
    public static void End(Activity? trace, string kind, string outcome, TimeSpan took)
    {
        trace?.SetTag("wargame.outcome", outcome);
        KeyValuePair<string, object?>[] tags = [new("wargame.command", kind), new("wargame.outcome", outcome)];
        Commands.Add(1, tags);
        Duration.Record(took.TotalMilliseconds, tags);
    }

    /// <summary>Statements were answered by a learning record store.</summary>
    /// <param name="outcome"><c>taken</c>, <c>held</c> or <c>refused</c>.</param>
    /// <param name="count">How many.</param>
    public static void Statements(string outcome, int count) => StatementsSent.Add(count, new KeyValuePair<string, object?>("wargame.outcome", outcome));

    /// <summary>A learning record store took nothing.</summary>
    public static void StatementsFailed() => StatementFailures.Add(1);

    /// <summary>A session woke up (1) or went to sleep (-1).</summary>
    public static void Awake(int change) => Sessions.Add(change);

    /// <summary>A session was halted (1) or goes on (-1).</summary>
    public static void Halt(int change) => Halted.Add(change);
}
