using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Web;

/// <summary>The language of an HTTP request: <c>?language=es</c>, else the first of <c>Accept-Language</c> that we speak, else English.</summary>
internal static class RequestLanguage
{
    private const string Key = "language";

    public static Language Of(HttpContext context)
    {
        if (context.Request.Query.TryGetValue(Key, out var asked) && LanguageCodes.Find(asked.ToString()) is { } chosen)
            return chosen;
        return Accepted(context.Request.Headers.AcceptLanguage).Select(LanguageCodes.Find).FirstOrDefault(language => language is not null) ?? Language.English;
    }

    // What a stranger's browser sends may be no list of languages at all.
    private static IEnumerable<string> Accepted(StringValues header) =>
        StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var wishes)
            ? wishes.OrderByDescending(wish => wish.Quality ?? 1).Select(wish => wish.Value.Value ?? "")
            : [];
}
