using System.Globalization;
using Wargame.World.Definition;

namespace Wargame.Grains.Campaigns;

/// <summary>What a campaign's report depends on, and so its name: the same campaign is played once.</summary>
/// <param name="Hash">The content hash of the scenario.</param>
/// <param name="Profile">The belief profile.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="Plays">How many plays.</param>
public sealed record CampaignKey(string Hash, string Profile, ulong Seed, int Plays)
{
    private const char Between = '.';
    private const int Parts = 4;

    /// <summary>Reads a name; null for what is none.</summary>
    public static CampaignKey? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(Between) is { Length: Parts } parts
            && parts[0].Length > 0 && parts[0].All(char.IsAsciiLetterOrDigit) && parts[1].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            && ulong.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var plays)
                ? new(parts[0], parts[1], seed, plays)
                : null;
    }

    /// <summary>Whether a server plays so many.</summary>
    public static bool IsPlayed(int plays) => plays is >= 2 and <= Limits.CampaignPlays;

    /// <summary>The profile in which every coefficient has its own value.</summary>
    public const string DefaultProfile = ProfileDefinition.Default;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hash}{Between}{Profile}{Between}{Seed}{Between}{Plays}");
}
