namespace Wargame.Scenarios.Yaml;

/// <summary>A place in a text where a parameter's value is written in: <c>$region</c>, <c>${region}</c>, <c>$region.name</c>.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="IsName">Whether the name of the entity is meant, not its id.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last.</param>
internal sealed record ParameterUse(string Parameter, bool IsName, int Start, int End)
{
    private const string NameSuffix = ".name";

    /// <summary>All of them, in order. A dollar before anything but a small letter is a dollar.</summary>
    public static IReadOnlyList<ParameterUse> In(string text)
    {
        List<ParameterUse>? found = null;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0 && at < text.Length; at = text.IndexOf('$', at))
        {
            var use = At(text, at);
            if (use is not null)
                (found ??= []).Add(use);
            at = use?.End ?? at + 1;
        }
        return found ?? (IReadOnlyList<ParameterUse>)[];
    }

    public static bool IsAnyIn(Node node) => node switch
    {
        ScalarNode scalar => In(scalar.Value).Count > 0,
        ListNode list => list.Items.Any(IsAnyIn),
        MapNode map => map.Entries.Any(entry => IsAnyIn(entry.Key) || IsAnyIn(entry.Value)),
        _ => false,
    };

    private static ParameterUse? At(string text, int dollar)
    {
        var isBraced = dollar + 1 < text.Length && text[dollar + 1] == '{';
        var start = dollar + (isBraced ? 2 : 1);
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || (end > start && (char.IsAsciiDigit(text[end]) || text[end] == '_'))))
            end++;
        if (end == start || (isBraced && (end >= text.Length || text[end] != '}')))
            return null;
        var parameter = text[start..end];
        end += isBraced ? 1 : 0;
        var after = end + NameSuffix.Length;
        var isName = string.CompareOrdinal(text, end, NameSuffix, 0, NameSuffix.Length) == 0
            && (after >= text.Length || !(char.IsAsciiLetterOrDigit(text[after]) || text[after] == '_'));
        return new ParameterUse(parameter, isName, dollar, isName ? after : end);
    }
}
