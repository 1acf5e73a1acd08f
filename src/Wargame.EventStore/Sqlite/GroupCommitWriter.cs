using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Wargame.EventStore.Sqlite;

/// <summary>
/// The one task that writes. It takes all that waits, up to a limit, and commits it together: many sessions share one flush of the disk,
/// and no grain blocks on it. A request that fails is rolled back alone; requests keep the order in which they came.
/// </summary>
internal sealed class GroupCommitWriter : IAsyncDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DataFolder _folder;
    private readonly Channel<WriteRequest> _waiting =
        Channel.CreateBounded<WriteRequest>(new BoundedChannelOptions(Limits.WaitingWrites) { SingleReader = true });
    private readonly Task _loop;

    public GroupCommitWriter(SqliteConnection connection, DataFolder folder)
    {
        _connection = connection;
        _folder = folder;
        _loop = Task.Run(Loop);
    }

    /// <summary>Does the work in the next commit.</summary>
    /// <exception cref="StorageUnavailableException">The disk refused, or the store is closed.</exception>
    public async Task<T> Write<T>(Func<SqliteConnection, T> work)
    {
        var request = new WriteRequest<T>(work);
        try
        {
            await _waiting.Writer.WriteAsync(request);
        }
        catch (ChannelClosedException error)
        {
            throw new StorageUnavailableException("The store is closed.", error);
        }

        return await request.Done;
    }

    /// <summary>Writes what still waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loop;
        await _connection.DisposeAsync();
    }

    private async Task Loop()
    {
        var group = new List<WriteRequest>(Limits.WritesInACommit);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < Limits.WritesInACommit && _waiting.Reader.TryRead(out var request))
                group.Add(request);
            var failure = Commit(group);
            foreach (var request in group)
                request.Settle(failure ?? request.Failure);
        }
    }

    private StorageUnavailableException? Commit(List<WriteRequest> group)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            foreach (var request in group)
                RunAlone(request, transaction);
            transaction.Commit();
            return null;
        }
        catch (SqliteException error)
        {
            return _folder.Explain(error);
        }
        catch (Exception error)
        {
            return new StorageUnavailableException("The store could not commit: " + error.Message, error);
        }
    }

    private void RunAlone(WriteRequest request, SqliteTransaction transaction)
    {
        transaction.Save("request");
        try
        {
            request.Run(_connection);
            transaction.Release("request");
        }
        catch (Exception error)
        {
            transaction.Rollback("request");
            transaction.Release("request");
            request.Failure = error is SqliteException refused ? _folder.Explain(refused) : error;
        }
    }
}
