using System.Text;
using Wargame.Scenarios.Mending;

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

    /// <summary>The id in the right spelling, where that is plain.</summary>
    public static string? Spelled(IdStyle style, string id)
    {
        var joint = style == IdStyle.Kebab ? '-' : '_';
        var words = new StringBuilder();
        for (var index = 0; index < id.Length; index++)
        {
            // CamelCase is cut into its words.
            if (char.IsAsciiLetterUpper(id[index]) && index > 0 && char.IsAsciiLetterLower(id[index - 1]))
                words.Append(joint);
            words.Append(id[index] is '-' or '_' or ' ' ? joint : char.ToLowerInvariant(id[index]));
        }
        return IsGood(words.ToString(), style) ? words.ToString() : null;
    }

    /// <summary>The mend of an id in the wrong spelling.</summary>
    public static Mend? Mended(IdStyle style, string id) => Spelled(style, id) is { } spelled ? Mend.To(id, spelled) : null;

    public static string Rule(IdStyle style, string id)
    {
        var shape = style == IdStyle.Kebab ? "kebab case, such as media-luna" : "snake case, such as bond_state";
        return Spelled(style, id) is { } mended ? $"write \"{mended}\"; ids here are in {shape}" : $"ids here are in {shape}, with at most {Limits.IdLength} characters";
    }
}
