using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Remarks;

/// <summary>What the commands about remarks share.</summary>
internal static class RemarkLaw
{
    /// <summary>The text as it is kept, or null: a chapter has a title, a comment may have lines.</summary>
    public static string? Kept(RemarkKind kind, string text) =>
        (kind == RemarkKind.Chapter ? Texts.Title(text) : Texts.Passage(text, Limits.RemarkCharacters)) is { Length: > 0 } kept ? kept : null;
}
