using System.Globalization;
using Wargame.Client;
using Wargame.Load.Measuring;
using Wargame.Protocol.Http;

namespace Wargame.Load.Playing;

/// <summary>One seminar: its seats, its white cell, its projector.</summary>
internal sealed class Room : IAsyncDisposable
{
    private readonly List<Onlooker> _onlookers = [];
    private readonly List<Seat> _seats = [];
    private readonly LoadPlan _plan;
    private readonly Dice _dice;
    private WhiteCell _control = null!;

    private Room(LoadPlan plan, Recorder recorder, Dice dice) => (_plan, Recorder, _dice) = (plan, recorder, dice);

    public Recorder Recorder { get; }

    /// <summary>The actors that people play.</summary>
    public IReadOnlyList<string> Actors { get; private set; } = [];

    /// <summary>Connections that broke and came back.</summary>
    public int Reconnections => _onlookers.Sum(onlooker => Math.Max(0, onlooker.Desk.Attachments - 1));

    /// <summary>Opens a session and lets its people in.</summary>
    public static async Task<Room> Open(WargameServers servers, LoadPlan plan, int number, Recorder recorder, CancellationToken cancelled)
    {
        var opened = await servers.OpenSession(new(plan.Scenario, "facilitated", null, null), cancelled);
        var room = new Room(plan, recorder, new Dice(plan.Seed, number, 0));
        await room.Come(servers, opened, number, cancelled);
        return room;
    }

    /// <summary>Plays to the end of the session, or until it is told to stop.</summary>
    public async Task Play(CancellationToken ended)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ended);
        var people = _seats.Select(seat => seat.Play(_plan.Pace, over.Token)).ToList();
        await _control.Play(_plan.Phase, over.Token);
        await over.CancelAsync();
        await Task.WhenAll(people);
        if (!ended.IsCancellationRequested)
            await Disperse(ended);
    }

    // Nobody leaves before they have seen that it is over, or what was just done would count as never seen.
    private async Task Disperse(CancellationToken ended)
    {
        Task seen = Task.WhenAll(_onlookers.Select(onlooker => onlooker.Desk.PageThat(WhiteCell.IsOver, ended)));
        await seen.WaitAsync(Limits.Seen, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Begins to look for an act on the pages of these teams and of control.</summary>
    public Sighting Watch(string kind, string phase, string mark, IReadOnlyList<string> actors) => new(
        Recorder, kind, phase, mark, [.. _onlookers.Where(onlooker => onlooker.Kind == OnlookerKind.Control || actors.Contains(onlooker.Actor))]);

    public async ValueTask DisposeAsync() => await Task.WhenAll(_onlookers.Select(onlooker => onlooker.Desk.DisposeAsync().AsTask()));

    private async Task Come(WargameServers servers, OpenSessionReply opened, int number, CancellationToken cancelled)
    {
        var teams = (await servers.Look(opened.JoinCode, cancelled)).Teams.Where(team => team.Seats > 0).ToList();
        for (var seat = 0; seat < _plan.Seats; seat++)
        {
            var actor = teams[seat % teams.Count].Actor;
            var person = string.Create(CultureInfo.InvariantCulture, $"Person {number}.{seat + 1}");
            var token = (await servers.TakeSeat(opened.JoinCode, actor, person, cancelled)).SeatToken;
            _seats.Add(new Seat(Add(servers.Desk(token), OnlookerKind.Seat, actor), person, this, new Dice(_plan.Seed, number, seat + 1)));
        }

        Actors = [.. _onlookers.Select(onlooker => onlooker.Actor).Distinct()];
        Add(servers.Desk($"board:{opened.JoinCode}"), OnlookerKind.Board, "");
        _control = new WhiteCell(Add(servers.Desk(opened.ControlToken), OnlookerKind.Control, ""), this, _dice);
        foreach (var onlooker in _onlookers)
            await onlooker.Desk.PageThat(_ => true, cancelled);
    }

    private Onlooker Add(WargameDesk desk, OnlookerKind kind, string actor)
    {
        var onlooker = new Onlooker(desk, kind, actor, Recorder);
        _onlookers.Add(onlooker);
        return onlooker;
    }
}
