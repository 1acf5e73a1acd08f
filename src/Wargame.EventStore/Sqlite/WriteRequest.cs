using Microsoft.Data.Sqlite;

namespace Wargame.EventStore.Sqlite;

/// <summary>Something to write, and the caller who waits for it.</summary>
internal abstract class WriteRequest
{
    /// <summary>Why this request alone failed, or null.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Does the work inside the transaction of the group.</summary>
    public abstract void Run(SqliteConnection connection);

    /// <summary>Tells the caller, after the commit.</summary>
    public abstract void Settle(Exception? failure);
}

/// <summary>A write with a result.</summary>
/// <param name="work">The work.</param>
internal sealed class WriteRequest<T>(Func<SqliteConnection, T> work) : WriteRequest
{
    // Continuations must not run on the writer's thread: a caller that blocks would stop every session's writes.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    /// <summary>Done when the group's commit is on disk.</summary>
    public Task<T> Done => _done.Task;

    /// <inheritdoc/>
    public override void Run(SqliteConnection connection) => _result = work(connection);

    /// <inheritdoc/>
    public override void Settle(Exception? failure)
    {
        if (failure is null)
            _done.TrySetResult(_result);
        else
            _done.TrySetException(failure);
    }
}
