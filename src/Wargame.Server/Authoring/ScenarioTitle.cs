using System.Text;
using System.Text.RegularExpressions;

namespace Wargame.Server.Authoring;

/// <summary>A scenario's title for a list, without reading the whole of it: its text may have errors.</summary>
internal static partial class ScenarioTitle
{
    public static string Of(AuthorFileStore files, string id)
    {
        if (AuthorPath.Read($"{id}/scenario.yaml") is not { } path || files.Read(path) is not { } bytes)
            return id;
        var title = Line().Match(Encoding.UTF8.GetString(bytes)).Groups["title"].Value.Trim();
        if (title.Length > 0 && title[0] is not ('"' or '\''))
            title = title.Split(" #")[0].TrimEnd();
        return title.Length > 2 && title[0] is '"' or '\'' && title[^1] == title[0] ? title[1..^1] : title.Length > 0 ? title : id;
    }

    [GeneratedRegex(@"^title:[ \t]*(?<title>[^\r\n]{1,200})", RegexOptions.Multiline)]
    private static partial Regex Line();
}
