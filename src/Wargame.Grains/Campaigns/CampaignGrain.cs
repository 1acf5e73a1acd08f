using Orleans.Concurrency;
using Orleans.Runtime.Placement;
using Wargame.Protocol.Authoring;
using Wargame.Review.Playtests;
using Wargame.Review.Playtests.Pages;

namespace Wargame.Grains.Campaigns;

/// <summary>A campaign. Reentrant: it is asked how far it is, and by servers for its text, while it plays.</summary>
/// <param name="plans">The campaigns that this server has read.</param>
/// <param name="cores">What this server leaves to campaigns.</param>
/// <param name="servers">The servers.</param>
/// <param name="time">For pauses.</param>
[Reentrant]
public sealed class CampaignGrain(CampaignPlans plans, CampaignCores cores, ICampaignServers servers, TimeProvider time) : Grain, ICampaignGrain, IDisposable
{
    private CampaignState _state;
    private CampaignText? _text;
    private CancellationTokenSource? _stop;
    private PlaytestPlan? _plan;
    private PlaytestReport? _report;
    private int _done;
    private string _why = "";

    private string Here => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public Task<CampaignStanding> Start(CampaignText text)
    {
        if (_state is CampaignState.Waiting or CampaignState.Playing or CampaignState.Told)
            return Look();
        if (CampaignKey.Read(Here) is not { } key || !CampaignKey.IsPlayed(key.Plays) || !cores.Admit())
        {
            DeactivateOnIdle();
            return Task.FromResult(new CampaignStanding(CampaignState.Busy, 0, 0, ""));
        }
        (_state, _text, _done, _why, _plan) = (CampaignState.Waiting, text, 0, "", null);
        DelayDeactivation(Limits.CampaignLife);
        _stop?.Dispose();
        _stop = new();
        Run(_stop.Token).Ignore();
        return Look();
    }

    /// <inheritdoc/>
    public Task<CampaignStanding> Look()
    {
        // A name that somebody made up must not keep a grain in memory.
        if (_state == CampaignState.Unknown)
            DeactivateOnIdle();
        return Task.FromResult(new CampaignStanding(_state, _done, _plan?.Plays ?? 0, _why));
    }

    /// <inheritdoc/>
    public Task Cancel()
    {
        if (_state is CampaignState.Waiting or CampaignState.Playing)
        {
            _state = CampaignState.Cancelled;
            _stop?.Cancel();
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<CampaignText?> Text() => Task.FromResult(_text);

    /// <inheritdoc/>
    public Task<CampaignReport?> Report() => Task.FromResult(_report is { } found ? new CampaignReportWriter(_plan!.Scenario).Write(found) : null);

    /// <inheritdoc/>
    public Task<string?> Json() => Task.FromResult(_report is { } found ? PlaytestJson.Of(found) : null);

    /// <inheritdoc/>
    public Task<string?> Page() => Task.FromResult(_report is { } found ? PlaytestPage.Of(found) : null);

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _stop?.Cancel();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _stop?.Dispose();

    private async Task Run(CancellationToken stop)
    {
        try
        {
            using var turn = await cores.Begin(stop);
            stop.ThrowIfCancellationRequested();
            _state = CampaignState.Playing;
            using (await cores.Take(stop))
                _plan = await plans.Find(Here, Text);
            var tally = new PlaytestTally(_plan);
            await Play(_plan.Portions, tally, stop);
            await Play(tally.ForcedPortions(), tally, stop);
            using (await cores.Take(stop))
            {
                var report = await Task.Run(tally.Report, stop);
                stop.ThrowIfCancellationRequested();
                (_report, _state) = (report, CampaignState.Told);
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whoever cancelled has said so already, and may have begun anew.
            if (!stop.IsCancellationRequested)
                (_state, _why) = (CampaignState.Failed, failure.Message);
        }
        finally
        {
            cores.Leave();
        }
    }

    private Task Play(IEnumerable<Portion> portions, PlaytestTally tally, CancellationToken stop)
    {
        var spread = new PortionSpread<SiloAddress>(() => servers.Active, Send, Limits.PortionPause, time);
        return spread.Play(portions, (portion, played) =>
        {
            tally.Add(portion, [.. portion.Plays.Zip(played.Plays, (play, run) => run.ToOutcome(_plan!.CastOf(play)))]);
            _done += portion.Plays.Length;
        }, stop);
    }

    private Task<PlayedPortion> Send(SiloAddress server, Portion portion)
    {
        // The post of a server belongs on that server. Where it cannot be, because the server has just died, it may be anywhere.
        RequestContext.Set(IPlacementDirector.PlacementHintKey, server);
        try
        {
            return GrainFactory.GetGrain<ICampaignPostGrain>(server.ToParsableString()).Play(Here, PortionOrder.Of(portion));
        }
        finally
        {
            RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        }
    }
}
