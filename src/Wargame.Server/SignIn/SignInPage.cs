using System.Net;
using Wargame.Grains;
using Wargame.Server.Web;
using Wargame.Sessions.Languages;

namespace Wargame.Server.SignIn;

/// <summary>What somebody reads whom the provider did not let in: a page, because they came by a link and not by a script.</summary>
internal static class SignInPage
{
    public static Task WriteFailure(HttpContext context)
    {
        var language = RequestLanguage.Of(context);
        var refusal = HostWords.In(language, HostRefusals.NotSignedIn);
        context.Response.StatusCode = StatusCodes.Status502BadGateway;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{language.Code()}">
            <head><meta name="viewport" content="width=device-width"><title>Wargame</title></head>
            <body><h1>{WebUtility.HtmlEncode(refusal.Why)}</h1><p>{WebUtility.HtmlEncode(refusal.Mend)}</p><p><a href="/">Wargame</a></p></body>
            </html>
            """);
    }
}
