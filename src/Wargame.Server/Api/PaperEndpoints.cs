using System.Security.Cryptography;
using System.Text;
using Wargame.Grains;
using Wargame.Grains.Sessions;
using Wargame.Papers;
using Wargame.Server.Web;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Api;

/// <summary>The papers of a session's scenario, to be printed from a browser's tab: for whoever comes with the address that control was given.</summary>
internal static class PaperEndpoints
{
    private const string Letter = "letter";
    private const string A4 = "a4";

    /// <summary>The path of the index.</summary>
    public static string AddressOf(string session, string pass, Language language) => $"/api/papers/{session}/{pass}/{language.Code()}/{A4}/{PaperSet.IndexFile}";

    public static void MapPapers(this IEndpointRouteBuilder app) => app.MapGet("/api/papers/{session}/{pass}/{language}/{size}/{page}", Show);

    private static async Task Show(string session, string pass, string language, string size, string page, ScenarioShelf shelf, IGrainFactory grains, HttpContext http)
    {
        if (LanguageCodes.Find(language) is not { } spoken || size is not (A4 or Letter) || await Pinned(grains, session, pass) is not { } pinned)
        {
            await RefusalPage.Write(http, StatusCodes.Status404NotFound, HostRefusals.UnknownPapers);
            return;
        }

        var rules = (await shelf.Rules(pinned.Id, pinned.Hash, pinned.Profile)).In(spoken);
        var papers = new PaperSet(rules, size == Letter ? PaperSize.Letter : PaperSize.A4);
        if ((page == PaperSet.IndexFile ? papers.Index(Choices(spoken, size)) : papers.Find(page)) is { } found)
            await Write(http, found);
        else
            await RefusalPage.Write(http, StatusCodes.Status404NotFound, HostRefusals.UnknownPapers);
    }

    private static async Task<PinnedScenario?> Pinned(IGrainFactory grains, string session, string pass) =>
        session.Length <= Limits.TokenCharacters && pass.Length <= Limits.TokenCharacters ? await grains.GetGrain<IPapersGrain>(session).Open(pass) : null;

    private static IEnumerable<PaperChoice> Choices(Language spoken, string size) =>
    [
        .. LanguageCodes.All.Select(language => new PaperChoice(Own(language), language == spoken ? null : Address(language, size))),
        .. ((string[])[A4, Letter]).Select(sheet => new PaperChoice(sheet == A4 ? "A4" : "Letter", sheet == size ? null : Address(spoken, sheet))),
    ];

    private static string Address(Language language, string size) => $"../../{language.Code()}/{size}/{PaperSet.IndexFile}";

    private static string Own(Language language) => language switch
    {
        Language.Spanish => "Español",
        Language.Portuguese => "Português",
        _ => "English",
    };

    // Nothing but the page's own style and typefaces: not even a script of ours has any business in a paper.
    private static Task Write(HttpContext http, PrintedPage page)
    {
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Style)));
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{style}'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(page.Html);
    }
}
