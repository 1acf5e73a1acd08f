using Wargame.Grains;
using Wargame.Reports.Statements;

namespace Wargame.Server.LearningRecords;

/// <summary>
/// Brings a batch through whatever the record store makes of it. A batch is taken or refused as a whole, so one that is refused is halved until the
/// statement is found that the store has already, or will never take; the others go through.
/// </summary>
/// <param name="records">The store.</param>
/// <param name="log">For statements that it will never take.</param>
internal sealed class StatementSender(RecordStore records, ILogger log)
{
    /// <summary>Gives a batch to the store.</summary>
    /// <returns>Why it must be tried again, null when it is done with; and how many of it the store will never take.</returns>
    public async Task<(StoreAnswer? Failure, int Refused)> Send(IReadOnlyList<PlacedStatement> batch, CancellationToken stopping)
    {
        var refused = new List<string>();
        if (await Send(batch, refused, stopping) is { } failure)
            return (failure, 0);
        // A store that refuses each of many has something against us, not against the statements.
        if (refused.Count == batch.Count && batch.Count > 1)
            return (new(StoreVerdict.Failed, $"it refuses every statement: {refused[0]}"), 0);
        if (refused.Count > 0)
        {
            Telemetry.Statements("refused", refused.Count);
            log.LogWarning("The learning record store refuses {Count} of {All} statements, which are left out: {Why}", refused.Count, batch.Count, refused[0]);
        }

        return (null, refused.Count);
    }

    private async Task<StoreAnswer?> Send(IReadOnlyList<PlacedStatement> batch, List<string> refused, CancellationToken stopping)
    {
        var answer = await records.Give(batch, stopping);
        switch (answer.Verdict)
        {
            case StoreVerdict.Taken:
                Telemetry.Statements("taken", batch.Count);
                return null;
            case StoreVerdict.Failed:
                return answer;
            case var _ when batch.Count > 1:
                var half = batch.Count / 2;
                return await Send([.. batch.Take(half)], refused, stopping) ?? await Send([.. batch.Skip(half)], refused, stopping);
            case StoreVerdict.Held:
                Telemetry.Statements("held", 1);
                return null;
            default:
                refused.Add(answer.Why);
                return null;
        }
    }
}
