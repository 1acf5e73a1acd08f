using System.Security.Claims;

namespace Wargame.Server.SignIn;

/// <summary>Whether somebody who opens a session must have signed in.</summary>
/// <param name="IsRequired">False where nothing is set: then everything is open to whoever reaches the server.</param>
/// <param name="Authors">Who may write scenarios, by a name that the provider gives them; null for whoever has signed in.</param>
internal sealed record SignInRule(bool IsRequired, IReadOnlySet<string>? Authors = null)
{
    // What providers call a person, the friendliest first.
    private static readonly string[] Names = ["name", "preferred_username", "email", "sub"];

    // A name that people choose for themselves proves nothing.
    private static readonly string[] Proven = ["email", "preferred_username", "sub"];

    /// <summary>Whether this person may open sessions.</summary>
    public bool Allows(ClaimsPrincipal person) => !IsRequired || person.Identity is { IsAuthenticated: true };

    /// <summary>Whether this person, who has signed in, may write scenarios, and so read all their secrets.</summary>
    public bool AllowsAuthor(ClaimsPrincipal person) => Allows(person) && (Authors is null || Proven.Any(claim => person.FindFirst(claim)?.Value is { } name && Authors.Contains(name)));

    /// <summary>What somebody is called, or null for nobody.</summary>
    public static string? NameOf(ClaimsPrincipal person)
    {
        if (person.Identity is not { IsAuthenticated: true })
            return null;
        var name = Names.Select(claim => person.FindFirst(claim)?.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? "";
        return name[..Math.Min(name.Length, Limits.NameCharacters)];
    }
}
