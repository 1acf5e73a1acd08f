using Microsoft.AspNetCore.SignalR;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;

namespace Wargame.Server.Hubs;

/// <summary>
/// What waits to be sent to one connection, one thing at a time. A page that a newer one has overtaken is left out, so that a slow network shows the
/// newest page and a reader that never reads costs the server a few pages, not all of them. Whoever takes nothing for too long is cut off, and may
/// come back to a fresh page.
/// </summary>
/// <param name="to">The connection.</param>
/// <param name="cutOff">Ends the connection.</param>
/// <param name="time">For the patience.</param>
internal sealed class Outbox(IClientProxy to, Action cutOff, TimeProvider time)
{
    private const string Place = "outbox";
    private readonly Lock _door = new();
    private readonly Queue<ShownPage> _pages = [];
    private ShownPage? _sent;
    private EditorView[]? _editors;
    private string? _farewell;
    private bool _isSending;
    private bool _isCutOff;

    /// <summary>The connection's own; it lives with the connection.</summary>
    public static Outbox Of(HubCallerContext context, IHubContext<WargameHub> hub, TimeProvider time)
    {
        if (context.Items.TryGetValue(Place, out var known) && known is Outbox outbox)
            return outbox;
        outbox = new Outbox(hub.Clients.Client(context.ConnectionId), context.Abort, time);
        context.Items[Place] = outbox;
        return outbox;
    }

    /// <summary>Whether what is new on a page is sent, instead of the page, where the connection has the one before.</summary>
    public bool TakesChanges { get; set; }

    /// <summary>A page: the newer one tells all that the older one told.</summary>
    public void Show(ShownPage page)
    {
        lock (_door)
        {
            _pages.Enqueue(page);
            if (_pages.Count > Limits.PagesWaiting)
                _pages.Dequeue();
        }

        Start();
    }

    /// <summary>Who writes now; the last word counts.</summary>
    public void Tell(EditorView[] editors)
    {
        lock (_door)
            _editors = editors;
        Start();
    }

    /// <summary>The desk lets the connection go: what waited is nobody's any more.</summary>
    public void Dismiss(string why)
    {
        lock (_door)
        {
            _pages.Clear();
            (_editors, _farewell) = (null, why);
        }

        Start();
    }

    private void Start()
    {
        lock (_door)
        {
            if (_isSending)
                return;
            _isSending = true;
        }

        _ = Send();
    }

    private async Task Send()
    {
        try
        {
            while (Next() is { } put)
            {
                var (name, arguments) = put();
                await to.SendCoreAsync(name, arguments).WaitAsync(Limits.SlowReader, time);
            }
        }
        catch (Exception)
        {
            // Too slow, or gone already: either way nothing more is sent, and nothing more is kept.
            lock (_door)
            {
                _isCutOff = true;
                _sent = null;
                _pages.Clear();
            }

            cutOff();
        }
    }

    private Func<(string Name, object?[] Arguments)>? Next()
    {
        lock (_door)
        {
            if (!_isCutOff && _pages.TryDequeue(out var page))
                return () => Told(page);
            if (!_isCutOff && Taken(ref _editors) is { } editors)
                return () => (nameof(IWargameClient.Editing), [editors]);
            if (!_isCutOff && Taken(ref _farewell) is { } why)
                return () => (nameof(IWargameClient.Detached), [why]);
            _isSending = false;
            return null;
        }
    }

    // What was sent last is what the connection has: it takes things in the order in which they are sent. What is new takes a while to find, so
    // it is looked for by the one who sends, outside of the door, and keeps nobody waiting who only brings the next page.
    private (string Name, object?[] Arguments) Told(ShownPage page)
    {
        var before = _sent;
        _sent = TakesChanges ? page : null;
        return before is not null && page.ChangesSince(before) is { } changes
            ? (nameof(IWargameClient.PageChanges), [page.Page.Sequence, before.Page.Sequence, new RawPage(changes)])
            : (page.Page.Message, [page.Page.Sequence, new RawPage(page.Page.Json)]);
    }

    private static T? Taken<T>(ref T? place) where T : class
    {
        var taken = place;
        place = null;
        return taken;
    }
}
