using Microsoft.Extensions.Logging;
using Wargame.Grains.Desks;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;

namespace Wargame.Grains.Sessions;

/// <content>Waking up from the store, the clock, and telling the desks.</content>
public sealed partial class SessionGrain : IIncomingGrainCallFilter
{
    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Wake();
            Telemetry.Awake(1);
        }
        catch (Exception fault)
        {
            log.LogError("Session {Session} cannot be read: {Why}", Id, fault.Message);
            _unreadable = fault as SessionUnavailableException ?? new SessionUnavailableException(fault.Message);
        }
    }

    /// <summary>A session that could not be read answers nothing, and is read anew for the next caller.</summary>
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (_unreadable is null)
            return context.Invoke();

        DeactivateOnIdle();
        throw _unreadable;
    }

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_unreadable is not null)
            return;

        Telemetry.Awake(-1);
        _clock.Stop();
        if (_haltedAt is not null)
        {
            Telemetry.Halt(-1);
            return;
        }

        if (SessionClock.Runs(State))
            await _clock.Beat();
        if (State.Version > _journal.SnapshotVersion)
            await store.Keep(Id, State.Version, SessionSnapshot.Format, SessionSnapshot.Write(State));
    }

    private async Task Wake()
    {
        var entry = await directory.FindSession(Id) ?? throw new SessionUnavailableException("There is no such session.");
        _life = await heartbeats.NextLife(Id);
        _rules = await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile);
        _journal = new SessionJournal(store, _rules, Id);
        _clock = new SessionClock(heartbeats, time, Id);
        _tokens = new SeatTokens(directory, Id);
        _passes = new Passes(directory, Id);
        _shadows = new ShadowShelf(_rules);
        _pages = new DeskPages(_rules, address, _life, _shadows);
        await _journal.Read();
        await _tokens.Reconcile(State);
        await SeeRoomOff();
        if (await _clock.Recovery(State, _journal.LastEventAt, _life) is { } recovery)
            await Carry(recovery);
        _clock.Set(State, Timer, Ring, Beat);
        if (_journal.SnapshotVersion > 0)
            this.RegisterGrainTimer(_ => CheckRecord(), new GrainTimerCreationOptions { DueTime = TimeSpan.Zero, Period = Timeout.InfiniteTimeSpan, Interleave = true });
    }

    // While a clock runs the session must stay awake, or nobody would ring.
    private IGrainTimer Timer(Func<Task> work, TimeSpan due, TimeSpan period) => this.RegisterGrainTimer(
        _ => work(), new GrainTimerCreationOptions { DueTime = due, Period = period, KeepAlive = true });

    private async Task Ring()
    {
        if (State.Clock.Deadline is { } deadline && SessionClock.Runs(State) && time.GetUtcNow() >= deadline)
            await Carry(new Tick(FormattableString.Invariant($"tick/{State.Version}"), deadline, new Issuer.Clock()));
    }

    private async Task LetGo(SessionStep step)
    {
        foreach (var freed in step.Events.OfType<SeatFreed>())
        {
            await _tokens.Revoke(freed.SeatId);
            await _passes.Drop(freed.SeatId);
            Dismiss(freed.SeatId, Farewells.Freed);
        }

        foreach (var dismissed in step.Events.OfType<WatcherDismissed>())
        {
            await _tokens.Revoke(dismissed.WatcherId);
            await _passes.Drop(dismissed.WatcherId);
            Dismiss(dismissed.WatcherId, Farewells.Dismissed);
        }

        foreach (var dismissed in step.Events.OfType<FacilitatorDismissed>())
        {
            await _tokens.RevokeFacilitator(dismissed.FacilitatorId);
            await _passes.Drop(dismissed.FacilitatorId);
            Dismiss(dismissed.FacilitatorId, Farewells.Dismissed);
        }

        // The key stays; the browser comes again and is shown to the other desk.
        foreach (var allowed in step.Events.OfType<SightAllowed>())
            Dismiss(allowed.WatcherId, Farewells.Sight);

        foreach (var reissued in step.Events.OfType<SeatReissued>())
        {
            await _passes.Drop(reissued.SeatId);
            Dismiss(reissued.SeatId, reissued.By is Issuer.Control ? Farewells.Reissued : Farewells.Moved);
        }
    }

    private void Dismiss(string seatId, string why)
    {
        foreach (var desk in AllDesks())
            Tell(desk, grain => grain.Dismiss(seatId, why));
    }

    private void Publish()
    {
        var now = ShownTime;
        foreach (var desk in AllDesks())
        {
            foreach (var language in _presence.Watched(desk))
            {
                var page = _pages.Make(desk, language, State, _presence.Seats, now, _haltedAt is not null, out var isNew);
                if (isNew)
                    Tell(desk, grain => grain.Show(page));
            }
        }
    }

    // One way, never awaited: the desk may be waiting for this very session.
    private void Tell(DeskAddress desk, Func<IDesk, Task> message) => message(GrainFactory.Desk(desk)).ContinueWith(
        told => log.LogWarning("Desk {Desk} could not be told: {Why}", desk, told.Exception?.GetBaseException().Message),
        CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Current);

    private DeskAddress[] AllDesks() => [.. TeamDesks(), DeskAddress.Control(Id), DeskAddress.Board(Id)];

    private IEnumerable<DeskAddress> TeamDesks() => _rules.Scenario.Teams.Select(team => new DeskAddress(KindOf(team.Actor), Id, team.Actor));

    private DeskKind KindOf(string actor) =>
        _rules.Scenario.World.Entities.Single(entity => entity.Id == actor).Kind.ToDesk();
}
