using Wargame.Grains.Desks;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Grains.Tests.Simulation;

/// <summary>A browser: it sends a command again with the same id until it is answered, and comes back with the number of the last page it has seen.</summary>
internal sealed class Client
{
    private const long Patience = 10_000;
    private readonly Server _server;
    private readonly Network _network;
    private readonly Dictionary<string, Command> _unanswered = [];
    private int _connection;
    private long _least;
    private DeskPage? _made;

    public Client(DeskAddress desk, Server server, Network network) => (Desk, _server, _network) = (desk, server, network);

    public DeskAddress Desk { get; }

    /// <summary>The page that its person sees.</summary>
    public DeskPage? Shown { get; private set; }

    /// <summary>Ids of commands that it was told were carried out.</summary>
    public HashSet<string> Acknowledged { get; } = [];

    /// <summary>Ids of commands that it was told were refused.</summary>
    public HashSet<string> Refused { get; } = [];

    public bool Waits => _unanswered.Count > 0;

    public void Give(Command command)
    {
        _unanswered[command.Id] = command;
        Send(command);
    }

    /// <summary>The server has something new: it goes to whoever is connected.</summary>
    public void Tell()
    {
        var (connection, page) = (_connection, Made());
        _network.Send(() => Arrive(connection, page));
    }

    /// <summary>What the relay does again and again: a page that was lost on the way is sent once more.</summary>
    public Task CatchUp() => Made() is { } page && page.Sequence > (Shown?.Sequence ?? 0) ? Arrive(_connection, page) : Task.CompletedTask;

    // Pages are numbered: a new one has a higher number than all before, over the server's deaths too.
    private DeskPage Made()
    {
        var page = _server.Page(Desk);
        Assert.True(_made is null || page.Sequence > _made.Sequence || (page.Sequence == _made.Sequence && page.Json.AsSpan().SequenceEqual(_made.Json)), $"{Desk}: page {page.Sequence} after {_made?.Sequence}");
        return _made = page;
    }

    /// <summary>The connection is gone, with all that was under way on it.</summary>
    public void Cut()
    {
        var last = Shown?.Sequence ?? 0;
        _connection++;
        _least = 0;
        var connection = _connection;
        _network.In(500, () =>
        {
            // Coming in cannot be lost: a browser that gets no answer tries again.
            if (connection == _connection && Made() is { } page && page.Sequence != last)
                return Arrive(connection, page);
            return Task.CompletedTask;
        });
    }

    private void Send(Command command)
    {
        if (!_unanswered.ContainsKey(command.Id))
            return;
        _network.Send(async () =>
        {
            var (answered, refusal) = await _server.CarryAsync(command);
            if (answered)
                _network.Send(() => Answer(command, refusal));
        });
        _network.In(Patience, () =>
        {
            Send(command);
            return Task.CompletedTask;
        });
    }

    private Task Answer(Command command, Refusal? refusal)
    {
        if (_unanswered.Remove(command.Id))
            (refusal is null ? Acknowledged : Refused).Add(command.Id);
        return Task.CompletedTask;
    }

    private Task Arrive(int connection, DeskPage page)
    {
        if (connection != _connection || page.Sequence < _least)
            return Task.CompletedTask;
        (_least, Shown) = (page.Sequence, page);
        return Task.CompletedTask;
    }
}
