namespace Wargame.Server.Clustering;

/// <summary>What goes wrong while a grain is on its way from a dead server to another, and passes by itself.</summary>
internal static class Failover
{
    /// <summary>Whether asking again may help. What was asked may have been carried out: a command's id makes a second time safe.</summary>
    public static bool Passes(Exception fault) =>
        fault is TimeoutException or OrleansException || (fault.InnerException is { } inner && Passes(inner));

    /// <summary>Asks again and again for some seconds.</summary>
    public static async Task<T> Over<T>(Func<Task<T>> ask, TimeProvider time, CancellationToken gone)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ask();
            }
            catch (Exception fault) when (Passes(fault) && tries < Limits.FailoverTries && !gone.IsCancellationRequested)
            {
                await Task.Delay(Limits.FailoverPause, time, gone);
            }
        }
    }
}
