using Wargame.EventStore.Tables;

namespace Wargame.EventStore.Sqlite;

/// <content>What is owed to a learning record store.</content>
public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public Task<Delivery?> TakeUp(DateTimeOffset since, DateTimeOffset now, DateTimeOffset until) =>
        _writer.Write(connection => DeliveryTable.TakeUp(connection, since, now, until));

    /// <inheritdoc/>
    public Task<Delivery?> FindDelivery(string sessionId) => Query(connection => DeliveryTable.Find(connection, sessionId));

    /// <inheritdoc/>
    public Task Note(Delivery delivery) => _writer.Write(connection => DeliveryTable.Note(connection, delivery));
}
