using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Hub;

namespace Wargame.Client;

/// <summary>
/// One desk of one session, as a browser has it: it connects for ever with growing pauses, at one server of the cluster after another, says
/// which page it saw last, and sends a command again under its id until it is answered, so that pressing once counts once.
/// </summary>
public sealed class WargameDesk : IAsyncDisposable
{
    // The session is on its way to another server, or read again: the same command may be sent again.
    private const string Recovering = "H0021";

    private readonly IReadOnlyList<Uri> _servers;
    private readonly string _token;
    private readonly string _name = Guid.NewGuid().ToString("n")[..16];
    private readonly CancellationTokenSource _closed = new();
    private readonly Task _loop;
    private readonly Lock _gate = new();
    private TaskCompletionSource<HubConnection> _attached = Promise();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _commands;
    private long _least;
    private int _server;
    private ReceivedPage? _received;

    internal WargameDesk(IReadOnlyList<Uri> servers, string token)
    {
        (_servers, _token, _server) = (servers, token, Random.Shared.Next(servers.Count));
        Hub = HubProxy.Of(this);
        _loop = Task.Run(Connect);
    }

    /// <summary>The hub's methods. A call returns when it was answered, however often the connection breaks meanwhile.</summary>
    public IWargameHub Hub { get; }

    /// <summary>The number of the last page; 0 before the first.</summary>
    public long Sequence => Last?.Sequence ?? 0;

    /// <summary>The last page; undefined before the first.</summary>
    public JsonElement Page => Last?.Page ?? default;

    /// <summary>The last page as it came; null before the first.</summary>
    public ReceivedPage? Last { get; private set; }

    /// <summary>How often it has attached: 1, and one more for each connection that broke.</summary>
    public int Attachments { get; private set; }

    /// <summary>Told of each page as it comes, on the thread that brings it. Not of one that is older than the last.</summary>
    public event Action<ReceivedPage>? Shown;

    /// <summary>Why the token does not work any more, or null.</summary>
    public Refusal? Ended { get; private set; }

    /// <summary>A command id that no other device makes.</summary>
    public string NewId() => string.Create(CultureInfo.InvariantCulture, $"{_name}-{Interlocked.Increment(ref _commands)}");

    /// <summary>The last page as a type of the protocol.</summary>
    public T? PageAs<T>()
        where T : class => Page.ValueKind == JsonValueKind.Object ? Page.Deserialize<T>(WireForm.Options) : null;

    /// <summary>Waits for a page that fits; the last one counts.</summary>
    public async Task<JsonElement> PageThat(Func<JsonElement, bool> fits, CancellationToken cancelled = default)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (Last is { } last && fits(last.Page))
                    return last.Page;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancelled);
        }
    }

    /// <summary>Cuts the connection, as a lost network does; it comes back by itself.</summary>
    public async Task Cut()
    {
        if (_attached.Task is { IsCompletedSuccessfully: true } attached)
            await (await attached).StopAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closed.Dispose();
    }

    /// <summary>Calls a method until it is answered.</summary>
    internal async Task<T> Call<T>(string method, object?[] arguments)
    {
        var pause = new Backoff();
        while (true)
        {
            var connection = await _attached.Task.WaitAsync(_closed.Token);
            try
            {
                var answer = await connection.InvokeCoreAsync<T>(method, arguments, _closed.Token).WaitAsync(Limits.Answer, _closed.Token);
                if (answer is not CommandReply { Refusal.Code: Recovering })
                    return answer;
            }
            catch (HubException refused) when (refused.Message.Contains("H00", StringComparison.Ordinal) && !refused.Message.Contains(Recovering, StringComparison.Ordinal))
            {
                throw;
            }
            catch (Exception) when (!_closed.IsCancellationRequested)
            {
                // The connection is gone; what was asked goes out again on the next.
            }

            await pause.Wait(_closed.Token);
        }
    }

    private async Task Connect()
    {
        var pause = new Backoff();
        while (!_closed.IsCancellationRequested && Ended is null)
        {
            var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var connection = Make(lost);
            try
            {
                var shown = Sequence;
                ForgetOrder();
                await connection.StartAsync(_closed.Token).WaitAsync(Limits.Answer, _closed.Token);
                await connection.InvokeAsync<CommandReply>(nameof(IWargameHub.TakeChanges), _closed.Token).WaitAsync(Limits.Answer, _closed.Token);
                var reply = await connection.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), _token, shown, _closed.Token).WaitAsync(Limits.Answer, _closed.Token);
                if (reply.Refusal is { } refusal)
                {
                    End(refusal);
                    return;
                }

                Attachments++;
                pause = new Backoff();
                _attached.TrySetResult(connection);
                await lost.Task.WaitAsync(_closed.Token);
            }
            catch (Exception) when (!_closed.IsCancellationRequested)
            {
                // The next server is tried.
            }

            if (_attached.Task.IsCompleted)
                _attached = Promise();
            _server++;
            await pause.Wait(_closed.Token);
        }
    }

    private HubConnection Make(TaskCompletionSource lost)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(_servers[_server % _servers.Count], "/hub")).Build();
        foreach (var page in (string[])[nameof(IWargameClient.TeamPage), nameof(IWargameClient.ControlPage), nameof(IWargameClient.BoardPage)])
            connection.On<long, JsonElement>(page, (sequence, whole) => Receive(ReceivedPage.Whole(sequence, whole)));
        connection.On<long, long, JsonElement>(nameof(IWargameClient.PageChanges), (sequence, since, changes) =>
        {
            // Changes of a page that is not here cannot be shown; a new connection begins with the whole page.
            if (_received is { } before && before.Sequence == since)
                Receive(before.With(sequence, changes));
            else
                _ = connection.StopAsync();
        });
        connection.On<string>(nameof(IWargameClient.Detached), why =>
        {
            if (why != Farewells.Sight)
                End(new("", $"The seat was let go: {why}.", ""));
            lost.TrySetResult();
        });
        connection.Closed += _ =>
        {
            lost.TrySetResult();
            return Task.CompletedTask;
        };
        return connection;
    }

    // On a new connection the server's next page counts, whatever its number: it may be another desk's, or of a server restored from a backup.
    private void ForgetOrder()
    {
        lock (_gate)
            (_least, _received) = (0, null);
    }

    // A page that a slower path brings late does not replace a newer one.
    private void Receive(ReceivedPage page)
    {
        lock (_gate)
        {
            _received = page;
            if (page.Sequence < _least)
                return;
            (_least, Last) = (page.Sequence, page);
            Tell();
        }

        Shown?.Invoke(page);
    }

    private void End(Refusal refusal)
    {
        Ended = refusal;
        _attached.TrySetException(new RefusedException(refusal));
        lock (_gate)
            Tell();
    }

    private void Tell()
    {
        _changed.TrySetResult();
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static TaskCompletionSource<HubConnection> Promise() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
