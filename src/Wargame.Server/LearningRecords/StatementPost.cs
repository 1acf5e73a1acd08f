using Wargame.EventStore;
using Wargame.Grains;
using Wargame.Grains.Review;
using Wargame.Grains.Sessions;
using Wargame.Reports;
using Wargame.Reports.Statements;
using Wargame.Sessions.Events;

namespace Wargame.Server.LearningRecords;

/// <summary>
/// Sends what sessions owe to the learning record store, beside the play and never in its way: it looks into the event store for sessions that came to
/// their hot wash, reads them as any reader does, and asks no session for anything. How far it has come is stored, so that a restart goes on there. Each
/// server of a cluster does the same; whatever one has taken up is nobody else's for a while.
/// </summary>
/// <param name="since">Sessions that were over before are left alone.</param>
/// <param name="store">The event store.</param>
/// <param name="shelf">The scenarios that sessions were played with.</param>
/// <param name="address">The server's address, where pseudonyms have their place.</param>
/// <param name="sender">The way to the record store.</param>
/// <param name="time">For pauses.</param>
/// <param name="log">For an operator.</param>
internal sealed class StatementPost(
    DateTimeOffset since, IWargameStore store, ScenarioShelf shelf, PublicAddress address, StatementSender sender, TimeProvider time, ILogger<StatementPost> log) : BackgroundService
{
    /// <summary>Sends what the session owes that has waited longest.</summary>
    /// <returns>Whether it was sent: then another may be due. False when none is, or when the record store wants to be left alone.</returns>
    public async Task<bool> SendNext(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        if (await store.TakeUp(since, now, now + Limits.DeliveryHeld) is not { } owed)
            return false;
        try
        {
            return await Send(owed, stopping);
        }
        catch (Exception fault) when (fault is TamperedStreamException or SessionUnavailableException)
        {
            // It will not get better by itself, and must not keep the others waiting.
            await PutOff(owed, Limits.LongestBackoff, fault.Message);
            return true;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // The pause first: the server's address is known when it listens.
            await Task.Delay(Limits.LookForStatements, time, stoppingToken);
            try
            {
                while (await SendNext(stoppingToken))
                {
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Learning records wait: {Why}", fault.Message);
            }
        }
    }

    private async Task<bool> Send(Delivery owed, CancellationToken stopping)
    {
        var (statements, head) = await Read(owed);
        foreach (var batch in Batches(statements))
        {
            // Before it is given: whether it came is not always known, and what may be there must be taken back when it no longer stands.
            owed = owed with { Tried = Math.Max(owed.Tried, batch[^1].Version), Due = time.GetUtcNow() + Limits.DeliveryHeld };
            await store.Note(owed);
            var (failure, refused) = await sender.Send(batch, stopping);
            if (failure is not null)
            {
                Telemetry.StatementsFailed();
                await PutOff(owed, Backoff.After(owed.Failures, failure.Wait), failure.Why);
                return false;
            }

            if (owed.Failures > 0)
                log.LogWarning("The learning record store takes statements again");
            owed = owed with { Version = batch[^1].Version, Failures = 0, Why = "", Refused = owed.Refused + refused, Due = time.GetUtcNow() + Limits.DeliveryHeld };
            await store.Note(owed);
        }

        await store.Note(owed with { Version = head, Failures = 0, Why = "", Due = time.GetUtcNow() + Limits.AfterDelivery });
        return true;
    }

    private async Task<(IReadOnlyList<PlacedStatement> Statements, long Head)> Read(Delivery owed)
    {
        var entry = await store.FindSession(owed.SessionId) ?? throw new SessionUnavailableException("There is no such session.");
        var rules = await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile);
        var stored = await store.Read(owed.SessionId);
        var statements = await Task.Run(() => Outgoing.Of(
            Recording.Of(rules, stored.Select(one => SessionEventJson.Read(one.Json))), new Uri(address.Value), owed.ToSent()).Waiting.ToList());
        return (statements, stored[^1].Version);
    }

    // What one event gives goes together, since the place of an event is what is remembered.
    private static IEnumerable<IReadOnlyList<PlacedStatement>> Batches(IReadOnlyList<PlacedStatement> statements)
    {
        var batch = new List<PlacedStatement>();
        foreach (var statement in statements)
        {
            if (batch.Count >= Limits.StatementsInABatch && statement.Version != batch[^1].Version)
            {
                yield return batch;
                batch = [];
            }

            batch.Add(statement);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private async Task PutOff(Delivery owed, TimeSpan wait, string why)
    {
        // The first failure is told, and then nothing until it goes on: a store that is down all night is one line.
        if (owed.Failures == 0)
            log.LogWarning("Statements of session {Session} wait for the learning record store: {Why}", owed.SessionId, why);
        await store.Note(owed with { Failures = owed.Failures + 1, Why = why, Due = time.GetUtcNow() + wait });
    }
}
