using System.Diagnostics;
using Wargame.Client;
using Wargame.Load.Measuring;
using Wargame.Load.Playing;
using Wargame.Load.Reporting;

namespace Wargame.Load;

/// <summary>So many sessions at once: their people come, play themselves warm, and are measured.</summary>
internal sealed class Rung(LoadPlan plan, Host host, int sessions)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Recorder _recorder = new();
    private readonly Lock _gate = new();
    private readonly List<Room> _rooms = [];
    private int _opened;
    private int _reconnections;

    public async Task<RungResult> Play(CancellationToken cancelled)
    {
        using var servers = new WargameServers(host.Address);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        using var door = new SemaphoreSlim(Limits.ComingAtOnce);
        var come = Stopwatch.StartNew();
        var firsts = await Task.WhenAll(Enumerable.Range(0, sessions).Select(_ => Enter(servers, door, cancelled)));
        Screen.Come(sessions, plan.Seats, come.Elapsed);
        var playing = firsts.Select(room => Task.Run(() => Seminar(room, servers, door, ended.Token), cancelled)).ToList();
        await Task.Delay(plan.WarmUp, cancelled);
        var minutes = await Measure(cancelled);
        await ended.CancelAsync();
        await Task.WhenAll(playing);
        return new(sessions, plan.Seats, plan.Length, _recorder.Whole, minutes, Reconnections());
    }

    // A room that has played its session out begins another one, as the next class does.
    private async Task Seminar(Room room, WargameServers servers, SemaphoreSlim door, CancellationToken ended)
    {
        while (true)
        {
            await room.Play(ended);
            await Leave(room);
            if (ended.IsCancellationRequested)
                return;
            try
            {
                room = await Enter(servers, door, ended);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task<Room> Enter(WargameServers servers, SemaphoreSlim door, CancellationToken cancelled)
    {
        await door.WaitAsync(cancelled);
        try
        {
            var room = await Room.Open(servers, plan, Interlocked.Increment(ref _opened), _recorder, cancelled);
            lock (_gate)
                _rooms.Add(room);
            return room;
        }
        finally
        {
            door.Release();
        }
    }

    private async Task Leave(Room room)
    {
        lock (_gate)
        {
            _rooms.Remove(room);
            _reconnections += room.Reconnections;
        }

        await room.DisposeAsync();
    }

    private int Reconnections()
    {
        lock (_gate)
            return _reconnections + _rooms.Sum(room => room.Reconnections);
    }

    private async Task<List<MinuteResult>> Measure(CancellationToken cancelled)
    {
        using var server = host.Process() is { } process ? new ProcessGauge(process) : null;
        using var self = new ProcessGauge(Process.GetCurrentProcess());
        var minutes = new List<MinuteResult>();
        _recorder.Begin();
        for (var left = plan.Length; left > TimeSpan.Zero; left -= Minute)
        {
            await Task.Delay(left < Minute ? left : Minute, cancelled);
            minutes.Add(new(minutes.Count + 1, _recorder.NextMinute(), server?.Read(), self.Read()));
            Screen.Show(minutes[^1]);
        }

        return minutes;
    }
}
