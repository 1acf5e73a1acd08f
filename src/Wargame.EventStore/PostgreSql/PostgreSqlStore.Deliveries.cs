using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <content>What is owed to a learning record store.</content>
public sealed partial class PostgreSqlStore
{
    // One lock for all sessions: of servers that look at the same time, each takes up another one.
    private const string Counter = "deliveries";

    /// <inheritdoc/>
    public Task<Delivery?> TakeUp(DateTimeOffset since, DateTimeOffset now, DateTimeOffset until) =>
        Write(Counter, connection => DeliveryTable.TakeUp(connection, since, now, until));

    /// <inheritdoc/>
    public Task<Delivery?> FindDelivery(string sessionId) => Query(connection => DeliveryTable.Find(connection, sessionId));

    /// <inheritdoc/>
    public Task Note(Delivery delivery) => Write(Counter, connection => DeliveryTable.Note(connection, delivery));
}
