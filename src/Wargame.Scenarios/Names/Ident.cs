namespace Wargame.Scenarios.Names;

/// <summary>How an id is spelled.</summary>
internal enum IdStyle
{
    /// <summary><c>media-luna</c>: entities, instruments, rules, injects, cards.</summary>
    Kebab,

    /// <summary><c>bond_state</c>: variables, coefficients, relations, let and bound names.</summary>
    Snake,
}

/// <summary>Checks the spelling of ids. Formulas rely on it: a hyphen inside a word is never a minus.</summary>
internal static class Ident
{
    public static bool IsGood(string id, IdStyle style)
    {
        if (id.Length is 0 or > Limits.IdLength || !char.IsAsciiLetterLower(id[0]) || !char.IsAsciiLetterOrDigit(id[^1]))
            return false;
        var joint = style == IdStyle.Kebab ? '-' : '_';
        for (var index = 1; index < id.Length; index++)
        {
            var letter = id[index];
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter != joint || id[index - 1] == joint))
                return false;
        }
        return true;
    }

    public static string Rule(IdStyle style, string id)
    {
        var (shape, joint) = style == IdStyle.Kebab ? ("kebab case, such as media-luna", '-') : ("snake case, such as bond_state", '_');
        var mended = new string([.. id.ToLowerInvariant().Select(letter => letter is '-' or '_' or ' ' ? joint : letter)]);
        return IsGood(mended, style) ? $"write \"{mended}\"; ids here are in {shape}" : $"ids here are in {shape}, with at most {Limits.IdLength} characters";
    }
}
