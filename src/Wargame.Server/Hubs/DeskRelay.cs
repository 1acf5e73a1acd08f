using Wargame.Grains.Desks;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Hubs;

/// <summary>
/// Shows desks to the browsers of this web node: one observer for each desk, one outbox for each connection. It reports again and
/// again, so that a desk that was lost learns anew who watches it.
/// </summary>
/// <param name="grains">The desks.</param>
/// <param name="members">The servers of the cluster: when one goes, its desks forget who watched them.</param>
/// <param name="log">For desks that cannot be reached.</param>
public sealed class DeskRelay(
    IGrainFactory grains, IClusterMembershipService members, ILogger<DeskRelay> log) : BackgroundService
{
    private readonly Dictionary<DeskAddress, DeskWatch> _watches = [];

    /// <summary>Adds a connection to a desk and sends it the page, unless it has seen this very page.</summary>
    public async Task Join(AttachedDesk attached, long lastSequence)
    {
        var desk = grains.Desk(attached.Address);
        await Watch(attached).Report(desk);

        // Watched first, the page then: a page that comes between is shown, and the older one is ignored by its number.
        var page = await desk.Page(attached.Language);
        if (page.Sequence != lastSequence)
            attached.Outbox.Show(new(page));
        if (attached.Address.IsTeam && await desk.Editing() is { Length: > 0 } editors)
            attached.Outbox.Tell(editors);
    }

    /// <summary>Moves a connection to those who read another language, and sends it the page.</summary>
    public async Task Speak(AttachedDesk attached, Language language)
    {
        attached.Language = language;
        await Join(attached, lastSequence: -1);
    }

    /// <summary>Takes a connection from its desk.</summary>
    public async Task Leave(AttachedDesk attached)
    {
        if (Unwatch(attached) is { } watch)
            await Report(watch);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(ReportAlways(stoppingToken), ReportChanges(stoppingToken));

    private async Task ReportAlways(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Grains.Limits.NodeReport);
        while (await timer.WaitForNextTickAsync(stopping))
            await ReportAll();
    }

    // A desk that moved has a page that its browsers may have missed. Moving takes some seconds, so it is asked again and again.
    private async Task ReportChanges(CancellationToken stopping)
    {
        var servers = members.CurrentSnapshot.Members.Count;
        await foreach (var change in members.MembershipUpdates.WithCancellation(stopping))
        {
            if (servers <= 1 && change.Members.Count <= 1)
                continue;
            servers = change.Members.Count;
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            for (var again = 0; again < Limits.ReportsAfterChange && await timer.WaitForNextTickAsync(stopping); again++)
                await ReportAll();
        }
    }

    private Task ReportAll() => Task.WhenAll(Watches().Select(async watch =>
    {
        await Report(watch);
        await CatchUp(watch);
    }));

    private async Task CatchUp(DeskWatch watch)
    {
        try
        {
            foreach (var language in watch.Languages())
            {
                if (await grains.Desk(watch.Address).Page(language) is { } page && page.Sequence > watch.LastShown(language))
                    await watch.Show(page);
            }
        }
        catch (Exception failure)
        {
            log.LogWarning("Desk {Desk} could not be asked for its page: {Why}", watch.Address, failure.Message);
        }
    }

    private async Task Report(DeskWatch watch)
    {
        try
        {
            await watch.Report(grains.Desk(watch.Address));
        }
        catch (Exception failure)
        {
            log.LogWarning("Desk {Desk} could not be told who is connected: {Why}", watch.Address, failure.Message);
        }
    }

    private DeskWatch Watch(AttachedDesk attached)
    {
        lock (_watches)
        {
            if (!_watches.TryGetValue(attached.Address, out var watch))
            {
                _watches[attached.Address] = watch = new DeskWatch(attached.Address);
                watch.Reference = grains.CreateObjectReference<IDeskObserver>(watch);
            }

            watch.Add(attached);
            return watch;
        }
    }

    private DeskWatch? Unwatch(AttachedDesk attached)
    {
        lock (_watches)
        {
            if (!_watches.TryGetValue(attached.Address, out var watch))
                return null;
            watch.Remove(attached);
            if (watch.IsEmpty)
                _watches.Remove(attached.Address);
            return watch;
        }
    }

    private List<DeskWatch> Watches()
    {
        lock (_watches)
            return [.. _watches.Values];
    }
}
