namespace Wargame.Grains.Tests.Secrecy;

/// <summary>Draws by lot.</summary>
internal static class Words
{
    private static readonly string[] Some = ["hold", "the", "bridge", "until", "Friday", "and", "tell", "nobody", "about", "money", "¿mañana?", "<b>"];

    /// <summary>One of these, or nothing when there are none.</summary>
    public static T? Any<T>(this Random luck, IReadOnlyList<T> from) => from.Count == 0 ? default : from[luck.Next(from.Count)];

    /// <summary>A few words that are like no others.</summary>
    public static string Saying(this Random luck) => $"{luck.Any(Some)} {luck.Any(Some)} {luck.Any(Some)} {luck.Next(100_000)}";
}
