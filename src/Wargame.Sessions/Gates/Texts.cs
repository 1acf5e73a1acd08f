using System.Globalization;

namespace Wargame.Sessions.Gates;

/// <summary>What people and clients may write.</summary>
internal static class Texts
{
    /// <summary>Whether an id made by a client is well formed.</summary>
    public static bool IsId(string? id) => id is { Length: >= 1 and <= Limits.IdCharacters } && IsClean(id);

    /// <summary>A trimmed name, or null when it is not one.</summary>
    public static string? Name(string? text) => Trimmed(Visible(text), 1, Limits.NameCharacters);

    /// <summary>A trimmed reason, or null when it is not one.</summary>
    public static string? Reason(string? text) => Trimmed(text, Limits.ReasonLeast, Limits.ReasonCharacters);

    /// <summary>A trimmed headline of an inject, or null when it is not one.</summary>
    public static string? Headline(string? text) => Trimmed(text, 1, Limits.HeadlineCharacters);

    /// <summary>Who seems to say an inject, empty for nobody, or null when it is too long.</summary>
    public static string? Sender(string? text) => Trimmed(text, 0, Limits.SenderCharacters);

    /// <summary>A trimmed title, empty when there is none, or null when it is not one.</summary>
    public static string? Title(string? text) => Trimmed(text, 0, Limits.TitleCharacters);

    /// <summary>
    /// A trimmed message, or null when it is empty, too long or torn. Lines stay; marks that turn the direction of writing and other
    /// characters that cannot be seen are taken out, so that nothing that was typed is lost.
    /// </summary>
    public static string? Message(string? text) => Passage(text, Limits.MessageCharacters) is { Length: >= 1 } kept ? kept : null;

    /// <summary>The same for what may be empty.</summary>
    public static string? Passage(string? text, int most)
    {
        var kept = string.Concat((text ?? "").ReplaceLineEndings("\n").Where(character => character == '\n' || !IsUnseen(character))).Trim();
        return kept.Length <= most && IsClean(kept.Replace('\n', ' ')) ? kept : null;
    }

    /// <summary>A name without what cannot be seen, so that two names that look the same are the same. What is torn or forbidden stays, to be refused.</summary>
    private static string Visible(string? text) => IsClean(text ?? "")
        ? string.Concat((text ?? "").EnumerateRunes().Where(rune => !Lookalikes.IsBlank(rune)))
        : text ?? "";

    private static bool IsUnseen(char character) => IsForbidden(character) || character is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static string? Trimmed(string? text, int least, int most)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length >= least && trimmed.Length <= most && IsClean(trimmed) ? trimmed : null;
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbidden(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }
        return true;
    }

    /// <summary>Control characters and line ends; marks of writing direction too, which make a name read as another.</summary>
    private static bool IsForbidden(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
