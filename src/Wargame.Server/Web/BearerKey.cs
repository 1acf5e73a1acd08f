namespace Wargame.Server.Web;

/// <summary>The key that a request shows in its header <c>Authorization</c>.</summary>
internal static class BearerKey
{
    private const string Scheme = "Bearer ";

    /// <summary>The key; empty when it shows none.</summary>
    public static string Of(HttpRequest request) =>
        request.Headers.Authorization is [{ } given] && given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? given[Scheme.Length..].Trim() : "";
}
