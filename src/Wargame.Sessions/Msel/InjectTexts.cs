using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Msel;

/// <summary>What control may write in an inject.</summary>
internal static class InjectTexts
{
    /// <summary>The words, trimmed and without unseen characters; null when they are missing or too long.</summary>
    public static InjectWords? Clean(InjectWords words) =>
        Texts.Headline(words.Title) is { } title && Texts.Message(words.Text) is { } text && Texts.Sender(words.From) is { } from
            ? new(title, text, from)
            : null;
}
