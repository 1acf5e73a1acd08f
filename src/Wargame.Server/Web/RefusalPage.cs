using System.Net;
using Wargame.Protocol.Hub;
using Wargame.Sessions.Languages;

namespace Wargame.Server.Web;

/// <summary>A refusal for somebody who came by a link and not by a script: a page.</summary>
internal static class RefusalPage
{
    public static Task Write(HttpContext context, int status, Refusal refused)
    {
        var language = RequestLanguage.Of(context);
        var refusal = HostWords.In(language, refused);
        context.Response.StatusCode = status;
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
