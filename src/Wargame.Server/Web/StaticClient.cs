using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Wargame.Server.Web;

/// <summary>The browser client: files beside the program when published, in the source tree when developed.</summary>
internal static class StaticClient
{
    private static readonly string[] Pages = ["/", "/join/{**rest}", "/play/{**rest}", "/control/{**rest}", "/board/{**rest}", "/review/{**rest}", "/as/{**rest}", "/watch/{**rest}", "/line/{**rest}", "/author/{**rest}"];

    public static void UseStaticClient(this WebApplication app)
    {
        if (Folder() is not { } folder)
            return;

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = served => served.Context.Response.Headers[HeaderNames.CacheControl] = CacheControl(served.Context.Request.Path),
        });
    }

    public static void MapStaticClient(this WebApplication app)
    {
        foreach (var page in Pages)
            app.MapGet(page, ServeIndex);
    }

    // Vite names assets after their content, so they never change; the page that names them always may.
    private static string CacheControl(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";

    private static IResult ServeIndex(HttpContext context)
    {
        var index = Folder() is { } folder ? Path.Combine(folder, "index.html") : null;
        if (!File.Exists(index))
            return Results.Text(
                "The browser client is not built. Install Node.js 20 or newer and build the server again.",
                statusCode: StatusCodes.Status503ServiceUnavailable);

        context.Response.Headers.CacheControl = "no-cache";
        return Results.File(index, "text/html; charset=utf-8");
    }

    private static string? Folder()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published))
            return published;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var developed = Path.Combine(folder.FullName, "src", "Wargame.Server", "wwwroot");
            if (Directory.Exists(developed))
                return developed;
        }

        return null;
    }
}
