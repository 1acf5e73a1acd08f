using Wargame.Review.Playtests;

namespace Wargame.Grains.Campaigns;

/// <summary>
/// Has portions played on all servers there are, as many on each as it plays at once. A portion that fails, or whose server dies, is played again, on
/// another server where there is one.
/// </summary>
/// <typeparam name="TServer">How a server is known.</typeparam>
/// <param name="servers">The servers that are there now.</param>
/// <param name="play">Has a server play a portion.</param>
/// <param name="pause">How long a server is left alone on which a portion failed.</param>
/// <param name="time">The clock.</param>
internal sealed class PortionSpread<TServer>(Func<IEnumerable<TServer>> servers, Func<TServer, Portion, Task<PlayedPortion>> play, TimeSpan pause, TimeProvider time)
    where TServer : notnull
{
    private readonly Dictionary<TServer, Post> _posts = [];

    /// <summary>Plays them.</summary>
    /// <param name="portions">The portions.</param>
    /// <param name="take">Takes what a portion brought; called one at a time.</param>
    /// <param name="stop">Ends it after the portions that are played just now.</param>
    /// <exception cref="PortionFailedException">A portion failed again and again.</exception>
    public async Task Play(IEnumerable<Portion> portions, Action<Portion, PlayedPortion> take, CancellationToken stop)
    {
        var waiting = new Queue<Try>(portions.Select(portion => new Try(portion, 0)));
        var running = new List<Task<Tried>>();
        while (waiting.Count > 0 || running.Count > 0)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var server in servers())
                HandOut(server, waiting, running);
            if (running.Count == 0)
            {
                await Task.Delay(pause, time, stop);
                continue;
            }
            var done = await Task.WhenAny(running).WaitAsync(stop);
            running.Remove(done);
            if (Settle(await done) is { } again)
                waiting.Enqueue(again);
            else
                take((await done).Try.Portion, (await done).Played!);
        }
    }

    private void HandOut(TServer server, Queue<Try> waiting, List<Task<Tried>> running)
    {
        if (!_posts.TryGetValue(server, out var post))
            _posts[server] = post = new();
        while (post.Running < post.Cores && post.NotBefore <= time.GetUtcNow() && waiting.TryDequeue(out var next))
        {
            post.Running++;
            running.Add(Play(server, next));
        }
    }

    private async Task<Tried> Play(TServer server, Try next)
    {
        try
        {
            return new(server, next, await play(server, next.Portion), null);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new(server, next, null, failure);
        }
    }

    /// <returns>The portion when it must be played again; null when it is done.</returns>
    private Try? Settle(Tried tried)
    {
        var post = _posts[tried.Server];
        post.Running--;
        if (tried.Played is { } played)
        {
            post.Cores = Math.Max(1, played.Cores);
            return null;
        }
        post.NotBefore = time.GetUtcNow() + pause;
        var again = tried.Try with { Failures = tried.Try.Failures + 1 };
        return again.Failures < Limits.PortionTries ? again : throw new PortionFailedException(tried.Failure!.Message, tried.Failure);
    }

    private sealed record Try(Portion Portion, int Failures);

    private sealed record Tried(TServer Server, Try Try, PlayedPortion? Played, Exception? Failure);

    // How many cores a server has for campaigns it says with the first portion that it has played.
    private sealed class Post
    {
        public int Cores { get; set; } = 1;

        public int Running { get; set; }

        public DateTimeOffset NotBefore { get; set; }
    }
}

/// <summary>A portion of a campaign failed again and again.</summary>
/// <param name="message">Why, the last time.</param>
/// <param name="cause">What failed.</param>
public sealed class PortionFailedException(string message, Exception cause) : Exception(message, cause);
