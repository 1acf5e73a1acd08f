using System.Threading.RateLimiting;

namespace Wargame.Server.Web;

/// <summary>Slows the guessing of join codes: so many wrong ones from an address, then a minute of silence.</summary>
public sealed class WrongCodes : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly PartitionedRateLimiter<string> _wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = Protocol.Limits.WrongCodesInAMinute,
            Window = Minute,
        }));

    private readonly PartitionedRateLimiter<string> _asking = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetConcurrencyLimiter(address, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = 1,
            QueueLimit = Limits.CodesWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    /// <summary>
    /// Lets one code of an address be looked up at a time, so that a hundred guesses sent at once are counted one by one. Not acquired:
    /// too many wait already. Dispose it when the code is known to be right or wrong.
    /// </summary>
    public ValueTask<RateLimitLease> TakeTurn(string address, CancellationToken gone) => _asking.AcquireAsync(address, 1, gone);

    /// <summary>Whether the address must wait, and how long. Right codes wait too, or guessing would still pay.</summary>
    public bool MustWait(string address, out TimeSpan wait)
    {
        using var lease = _wrong.AttemptAcquire(address, 0);
        wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        return !lease.IsAcquired;
    }

    /// <summary>Counts a wrong code.</summary>
    public void Count(string address) => _wrong.AttemptAcquire(address).Dispose();

    /// <inheritdoc/>
    public void Dispose()
    {
        _wrong.Dispose();
        _asking.Dispose();
    }
}
