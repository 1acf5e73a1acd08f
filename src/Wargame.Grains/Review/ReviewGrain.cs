using Orleans.Concurrency;
using Wargame.EventStore;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Review;
using Wargame.Review.Replays;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Review;

/// <summary>The review's workbench. Reentrant, so that a long answer keeps nobody waiting who only scrubs.</summary>
[Reentrant]
public sealed partial class ReviewGrain(
    IEventStore store, ISessionDirectory directory, ScenarioShelf shelf, PlaysShelf plays, IDeliveries deliveries, RecordKeeping records, PublicAddress address) : Grain, IReviewGrain
{
    private SessionRules _rules = null!;
    private ReplayTrack _track = null!;
    private Task _reading = Task.CompletedTask;

    private string Here => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var entry = await directory.FindSession(Here) ?? throw new SessionUnavailableException("There is no such session.");
        _rules = await shelf.Rules(entry.Scenario, entry.ScenarioHash, entry.Profile);
        _track = new ReplayTrack(_rules);
    }

    /// <inheritdoc/>
    public async Task<ReplayTimeline?> Timeline(DeskAddress desk, string viewpoint, Language language) =>
        await IsOver() ? TimelineWriter.Write(_rules.In(language), _track, desk, viewpoint) : null;

    /// <inheritdoc/>
    public async Task<ReplayScene?> At(DeskAddress desk, long version, string viewpoint, Language language) =>
        await IsOver() && _track.At(version) is { } state ? SceneWriter.Write(_rules.In(language), state, desk, viewpoint) : null;

    /// <summary>Whether the review is open; then what has happened since the last call is read too.</summary>
    private async Task<bool> IsOver()
    {
        if (await GrainFactory.GetGrain<ISessionGrain>(Here).PlayedOut() is not { } version)
            return false;
        while (_track.Now.Version < version)
            await (_reading = _reading.IsCompleted ? Read() : _reading);
        return true;
    }

    private async Task Read()
    {
        foreach (var stored in await store.Read(Here, _track.Now.Version))
            _track.Add(SessionEventJson.Read(stored.Json));
    }
}
