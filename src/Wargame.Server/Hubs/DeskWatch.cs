using System.Collections.Concurrent;
using Wargame.Grains.Desks;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Hubs;

/// <summary>One desk as this web node shows it: its browsers, and the observer that the desk tells.</summary>
/// <param name="address">The desk.</param>
internal sealed class DeskWatch(DeskAddress address) : IDeskObserver, IDisposable
{
    // A name of its own for each watch: a farewell that arrives late takes nothing from the watch that followed.
    private readonly string _node = $"{Environment.MachineName}/{Guid.NewGuid():n}";
    private readonly Dictionary<string, AttachedDesk> _connections = [];
    private readonly ConcurrentDictionary<Language, long> _shown = new();
    private readonly SemaphoreSlim _oneReport = new(1, 1);

    public DeskAddress Address { get; } = address;

    /// <summary>What the desk calls; made by the relay.</summary>
    public IDeskObserver? Reference { get; set; }

    public bool IsEmpty
    {
        get { lock (_connections) return _connections.Count == 0; }
    }

    public void Add(AttachedDesk desk)
    {
        lock (_connections) _connections[desk.Connection] = desk;
    }

    public void Remove(AttachedDesk desk)
    {
        lock (_connections) _connections.Remove(desk.Connection);
    }

    /// <summary>Tells the desk who is here, or that nobody is. One report at a time, so that the last one is the true one.</summary>
    public async Task Report(IDesk desk)
    {
        await _oneReport.WaitAsync();
        try
        {
            await (Seats() is { Count: > 0 } seats ? desk.Report(new NodeReport(_node, seats, Languages()), Reference!) : desk.Leave(_node));
        }
        finally
        {
            _oneReport.Release();
        }
    }

    /// <summary>The number of the last page in a language that this node has shown; 0 before the first.</summary>
    public long LastShown(Language language) => _shown.GetValueOrDefault(language);

    public Task Show(DeskPage page)
    {
        _shown.AddOrUpdate(page.Language, page.Sequence, (_, before) => Math.Max(before, page.Sequence));
        // One for all connections: what is new on it is worked out once.
        var shown = new ShownPage(page);
        foreach (var desk in Desks(desk => desk.Language == page.Language))
            desk.Outbox.Show(shown);
        return Task.CompletedTask;
    }

    public Task Editing(EditorView[] editors)
    {
        foreach (var desk in Desks(_ => true))
            desk.Outbox.Tell(editors);
        return Task.CompletedTask;
    }

    public Task Dismiss(string seatId, string why) => LetGo(desk => desk.SeatId == seatId, why);

    public Task LetGo(string why) => LetGo(_ => true, why);

    private Task LetGo(Func<AttachedDesk, bool> whom, string why)
    {
        foreach (var desk in Desks(whom))
        {
            desk.IsDismissed = true;
            Remove(desk);
            desk.Outbox.Dismiss(why);
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _oneReport.Dispose();

    /// <summary>The languages that its browsers read.</summary>
    public HashSet<Language> Languages()
    {
        lock (_connections)
            return [.. _connections.Values.Select(desk => desk.Language)];
    }

    private List<AttachedDesk> Desks(Func<AttachedDesk, bool> which)
    {
        lock (_connections)
            return [.. _connections.Values.Where(which)];
    }

    private Dictionary<string, int> Seats()
    {
        lock (_connections)
            return _connections.Values.GroupBy(desk => desk.SeatId).ToDictionary(seat => seat.Key, seat => seat.Count());
    }
}
