using System.Diagnostics;
using Wargame.Load.Measuring;
using Wargame.Protocol.Hub;

namespace Wargame.Load.Playing;

/// <summary>What seats and control have in common: they ask, the clock runs until the answer, refusals and failures are counted.</summary>
internal sealed class Actor(Onlooker self, Recorder recorder)
{
    /// <summary>Sends a command.</summary>
    /// <param name="kind">What it is counted as.</param>
    /// <param name="send">Sends it under an id.</param>
    /// <param name="watch">Begins the watch for it on pages, or nothing.</param>
    public async Task Command(string kind, Func<IWargameHub, string, Task<CommandReply>> send, Func<Sighting>? watch = null)
    {
        var (sighting, since) = (watch?.Invoke(), Stopwatch.GetTimestamp());
        recorder.Note(meters => meters.Act(kind));
        if (await Try(hub => send(hub, self.Desk.NewId())) is not { } reply)
        {
            sighting?.Refused();
            return;
        }

        var at = Stopwatch.GetTimestamp();
        recorder.Note(meters => Meters.Record(meters.Answers, since, at));
        if (reply.Refusal is { } refusal)
        {
            recorder.Note(meters => meters.Refuse(refusal.Code));
            sighting?.Refused();
        }
        else if (sighting is not null)
        {
            _ = Task.Delay(Limits.Seen).ContinueWith(_ => sighting.GiveUp(), TaskScheduler.Default);
        }
    }

    /// <summary>Asks something that changes nothing.</summary>
    public async Task Ask<T>(string kind, Func<IWargameHub, Task<T>> question)
    {
        var since = Stopwatch.GetTimestamp();
        recorder.Note(meters => meters.Act(kind));
        await Try(async hub => (object?)await question(hub));
        var at = Stopwatch.GetTimestamp();
        recorder.Note(meters => Meters.Record(meters.Questions, since, at));
    }

    private async Task<T?> Try<T>(Func<IWargameHub, Task<T>> call)
        where T : class?
    {
        try
        {
            return await call(self.Desk.Hub);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception failure)
        {
            recorder.Note(meters => meters.Fail($"{failure.GetType().Name}: {failure.Message}"));
            return null;
        }
    }
}
