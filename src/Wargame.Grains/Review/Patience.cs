namespace Wargame.Grains.Review;

/// <summary>How a review answers what takes long: what is quick is answered at once; else the caller is told how far it is, and asks again.</summary>
internal static class Patience
{
    private const int Thousandths = 1_000;

    /// <summary>Waits a little.</summary>
    /// <param name="answer">What is worked out.</param>
    /// <param name="share">How much of it is done, 0 to 1.</param>
    /// <returns>How far it is, in thousandths: all of them with the answer, and never without.</returns>
    public static async Task<(int Done, T? Answer)> Wait<T>(Task<T> answer, Func<double> share)
        where T : class
    {
        await Task.WhenAny(answer, Task.Delay(Limits.AttributionPatience));
        return answer.IsCompletedSuccessfully ? (Thousandths, await answer) : ((int)(share() * (Thousandths - 1)), null);
    }
}
