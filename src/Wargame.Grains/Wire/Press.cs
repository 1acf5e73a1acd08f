using System.Globalization;

namespace Wargame.Grains.Wire;

/// <summary>
/// The id of a press. A facilitator's page puts in front of it what it showed when the button was pressed: <c>seen/12/</c> and the id proper.
/// It travels and waits with the command, so that one that is sent again after a broken connection still says what was seen then.
/// </summary>
internal static class Press
{
    private const string Prefix = "seen/";

    /// <summary>Of how many deeds of the white cell the presser saw what came of them; null when the id does not say.</summary>
    public static long? Seen(string commandId)
    {
        if (!commandId.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var number = commandId.AsSpan(Prefix.Length);
        var end = number.IndexOf('/');
        return end > 0 && long.TryParse(number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;
    }
}
