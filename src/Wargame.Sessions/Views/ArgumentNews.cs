using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>What control tells of free-text orders, with the results of their turn, to each audience in its own words.</summary>
internal static class ArgumentNews
{
    /// <summary>All items, addressed as control has chosen.</summary>
    public static IEnumerable<(InjectDefinition News, int Turn)> Of(Sight sight)
    {
        foreach (var argument in sight.State.Arguments.Where(argument => ArgumentDesk.IsReleased(sight, argument)))
        {
            for (var place = 0; place < argument.Narratives.Length; place++)
            {
                var (title, text) = Split(argument.Narratives[place].Text);
                // A place of its own says nothing of how many others were told.
                yield return (InjectDefinition.Told(
                    $"told/{argument.Turn}/{title}", int.MaxValue, title, text, Channel.News, "", argument.Narratives[place].To), argument.Turn);
            }
        }
    }

    /// <summary>The first sentence is the headline, as far as it is short enough to be one.</summary>
    private static (string Title, string Text) Split(string told)
    {
        var end = told.IndexOfAny(['.', '!', '?']) + 1;
        return end == 0 || end > Limits.HeadlineCharacters
            ? told.Length <= Limits.HeadlineCharacters ? (told, "") : (string.Concat(told.AsSpan(0, Limits.HeadlineCharacters - 1).TrimEnd(), "…"), told)
            : (told[..end], told[end..].Trim());
    }
}
