namespace Wargame.Server.Api;

/// <summary>Join codes as people type them: in any case, with spaces or hyphens.</summary>
internal static class JoinCodes
{
    /// <summary>The code as it is stored, or null when it cannot be one.</summary>
    public static string? Tidy(string typed)
    {
        if (typed.Length > Protocol.Limits.JoinCodeCharacters * 2)
            return null;

        var code = string.Concat(typed.Where(letter => letter is not (' ' or '-'))).ToUpperInvariant();
        return code.Length == Protocol.Limits.JoinCodeCharacters && code.All(Protocol.Limits.JoinCodeAlphabet.Contains) ? code : null;
    }
}
