using Microsoft.Extensions.Logging;
using Wargame.EventStore;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Commands;

namespace Wargame.Grains.Sessions;

/// <content>
/// When the disk is full or read-only. Nobody can be told that something was stored, so nothing happens: the clock stands, every page says
/// why, and the session goes on by itself when there is room.
/// </content>
public sealed partial class SessionGrain
{
    private DateTimeOffset? _haltedAt;
    private IGrainTimer? _tryAgain;
    private int _halts;

    // The clock of a halted session stands still on every page.
    private DateTimeOffset ShownTime => _haltedAt ?? time.GetUtcNow();

    private CommandReply Halt(Exception why)
    {
        if (_haltedAt is null)
        {
            log.LogError("Session {Session} is halted, since the store refuses: {Why}", Id, why.Message);
            _haltedAt = time.GetUtcNow();
            _halts++;
            Telemetry.Halt(1);
            _clock.Stop();
            _tryAgain = Timer(TryAgain, Limits.StorageRetry, Limits.StorageRetry);
            Publish();
        }

        return new(HostRefusals.NotStored);
    }

    private async Task TryAgain()
    {
        if (_haltedAt is not { } since)
            return;
        try
        {
            await heartbeats.Beat(Id, since);
            // What the last write came to is not known: the record says.
            await _journal.Read();
            var recovery = new RecoverClock(FormattableString.Invariant($"halt/{_life}/{_halts}"), time.GetUtcNow(), new Issuer.Clock(), since);
            var step = SessionStep.Take(_rules, State, recovery);
            if (step.Refusal is null && step.Events.Length > 0)
                await _journal.Write(step, recovery);
            await _tokens.Reconcile(State);
            await SeeRoomOff();
        }
        catch (StorageUnavailableException)
        {
            return;
        }
        catch (VersionConflictException conflict)
        {
            GiveUp(conflict, HostRefusals.Recovering);
            return;
        }

        log.LogWarning("Session {Session} goes on: the store takes writes again", Id);
        _haltedAt = null;
        Telemetry.Halt(-1);
        _tryAgain?.Dispose();
        _clock.Set(State, Timer, Ring, Beat);
        Publish();
    }

    private async Task Beat()
    {
        try
        {
            await _clock.Beat();
        }
        catch (StorageUnavailableException failure)
        {
            Halt(failure);
        }
    }

    // A refusal is for the audit: the room does not wait for it, and goes on without it when the disk refuses.
    private void NoteRefusal(Command command, string code) => Watch(_journal.Note(command, code), "A refused command was not noted");

    private void KeepSnapshot(SessionStep step) => Watch(_journal.Keep(step.Events), "A snapshot was not kept");

    private void Watch(Task written, string what) => written.ContinueWith(
        failed => log.LogWarning("Session {Session}: {What}: {Why}", Id, what, failed.Exception?.GetBaseException().Message),
        CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    // A session that was opened from a snapshot has not seen its older events: they are read beside the play, and a broken chain closes it.
    private async Task CheckRecord()
    {
        try
        {
            await _journal.Check();
        }
        catch (TamperedStreamException tampered)
        {
            log.LogError("Session {Session} is closed: {Why}", Id, tampered.Message);
            _unreadable = new SessionUnavailableException(tampered.Message);
        }
        catch (StorageUnavailableException failure)
        {
            log.LogWarning("Session {Session}: its record could not be checked: {Why}", Id, failure.Message);
        }
    }
}
