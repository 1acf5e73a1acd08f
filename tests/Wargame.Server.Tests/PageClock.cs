using System.Text.RegularExpressions;

namespace Wargame.Server.Tests;

/// <summary>What a clock alone changes on a page.</summary>
internal static partial class PageClock
{
    /// <summary>The page without what is left on its clock.</summary>
    public static string LeftOut(string page) => SecondsLeft().Replace(page, "left");

    [GeneratedRegex("\"secondsLeft\":\\d+")]
    private static partial Regex SecondsLeft();
}
