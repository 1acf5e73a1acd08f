namespace Wargame.Load;

/// <summary>What is to be played.</summary>
internal sealed record LoadPlan
{
    /// <summary>How many sessions in each rung of the ladder.</summary>
    public required IReadOnlyList<int> Sessions { get; init; }

    /// <summary>Seats of a session, spread over its teams.</summary>
    public required int Seats { get; init; }

    /// <summary>What is played.</summary>
    public required string Scenario { get; init; }

    /// <summary>From which all that people do follows: who does what when.</summary>
    public required int Seed { get; init; }

    /// <summary>How long is measured, after the warm-up.</summary>
    public required TimeSpan Length { get; init; }

    /// <summary>How long is played before anything is measured.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>The mean pause of a person between two acts.</summary>
    public required TimeSpan Pace { get; init; }

    /// <summary>The mean length of a deliberation; the other phases are shares of it.</summary>
    public required TimeSpan Phase { get; init; }

    /// <summary>A server that runs already, or null to start one.</summary>
    public Uri? Address { get; init; }

    /// <summary>The database of a server that is started, or null for SQLite.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The p99 of the time to all seats that must not be passed, in milliseconds, or null.</summary>
    public double? P99 { get; init; }

    /// <summary>Where the figures go as JSON, or null.</summary>
    public string? Json { get; init; }

    /// <summary>Where the table goes as Markdown, or null.</summary>
    public string? Markdown { get; init; }
}
