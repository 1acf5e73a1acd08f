using Wargame.Server.Hosting;

namespace Wargame.Server.SignIn;

/// <summary>Where people sign in before they open sessions: an institution's OpenID Connect provider.</summary>
/// <param name="Authority">The provider's address; its configuration is found below it.</param>
/// <param name="ClientId">What this server is called there.</param>
/// <param name="ClientSecret">What it proves that with.</param>
/// <param name="KeyFolder">Where the keys of the sign-in cookies are kept, or null for the data folder; servers of a cluster share one.</param>
/// <param name="Authors">Who may write scenarios, by a name that the provider gives them, such as their e-mail address; null for whoever has signed in.</param>
public sealed record SignInSettings(Uri Authority, string ClientId, string ClientSecret, string? KeyFolder = null, IReadOnlySet<string>? Authors = null)
{
    private const string Prefix = "Wargame__SignIn__";

    /// <summary>Where it is, and no secret: what a record says of itself ends in a log one day.</summary>
    public override string ToString() => Authority.ToString();

    /// <summary>Reads the environment.</summary>
    /// <param name="variable">The value of a variable, or null.</param>
    /// <returns>Null when nobody has to sign in.</returns>
    /// <exception cref="StartFailureException">Some settings are there and others are not, or one is malformed.</exception>
    public static SignInSettings? Read(Func<string, string?> variable)
    {
        var set = new EnvironmentSettings(Prefix, variable);
        var (authority, client, secret) = (set["Authority"], set["ClientId"], set["ClientSecret"]);
        if (authority is null && client is null && secret is null)
            return null;
        if (authority is null || client is null || secret is null)
            throw new StartFailureException($"To sign in, {Prefix}Authority, {Prefix}ClientId and {Prefix}ClientSecret are needed together; set all three, or none.");
        return new(set.SafeAddress("Authority", authority), client, secret, set["KeyFolder"], set["Authors"] is { } authors ? Names(authors) : null);
    }

    private static HashSet<string> Names(string list) =>
        new(list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
}
