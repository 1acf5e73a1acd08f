using Wargame.Grains;
using Wargame.Server.SignIn;
using Wargame.Server.Web;

namespace Wargame.Server.Authoring;

/// <summary>
/// Scenarios hold every secret: students in the same network must not read them. Before anything below <c>/api/author</c> is looked at, even
/// the size of what is sent, whoever asks shows the author's key, or has signed in where people sign in.
/// </summary>
internal static class AuthorDoor
{
    /// <summary>Where the author's requests are.</summary>
    public const string Path = "/api/author";

    public static void UseAuthorDoor(this WebApplication app)
    {
        var (key, rule) = (app.Services.GetRequiredService<AuthorKey>(), app.Services.GetRequiredService<SignInRule>());
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase))
                return next(context);
            if (rule.IsRequired && !rule.Allows(context.User))
                return Problems.Write(context, StatusCodes.Status401Unauthorized, HostRefusals.SignInFirst);
            if (rule.IsRequired)
                return rule.AllowsAuthor(context.User) ? next(context) : Problems.Write(context, StatusCodes.Status403Forbidden, HostRefusals.NotAnAuthor);
            return key.Opens(BearerKey.Of(context.Request)) ? next(context) : Problems.Write(context, StatusCodes.Status401Unauthorized, HostRefusals.AuthorKeyNeeded);
        });
    }
}
