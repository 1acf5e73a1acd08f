using System.Security.Claims;

namespace Wargame.Server.SignIn;

/// <summary>Whether somebody who opens a session must have signed in.</summary>
/// <param name="IsRequired">False where nothing is set: then everything is open to whoever reaches the server.</param>
internal sealed record SignInRule(bool IsRequired)
{
    // What providers call a person, the friendliest first.
    private static readonly string[] Names = ["name", "preferred_username", "email", "sub"];

    /// <summary>Whether this person may open sessions.</summary>
    public bool Allows(ClaimsPrincipal person) => !IsRequired || person.Identity is { IsAuthenticated: true };

    /// <summary>What somebody is called, or null for nobody.</summary>
    public static string? NameOf(ClaimsPrincipal person)
    {
        if (person.Identity is not { IsAuthenticated: true })
            return null;
        var name = Names.Select(claim => person.FindFirst(claim)?.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? "";
        return name[..Math.Min(name.Length, Limits.NameCharacters)];
    }
}
