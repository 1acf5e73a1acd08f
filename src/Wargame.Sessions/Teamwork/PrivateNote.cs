namespace Wargame.Sessions.Teamwork;

/// <summary>What a person writes for themselves. No page holds it: only the seat itself gets it, when it asks.</summary>
/// <param name="Text">Plain text, at most 4,000 characters.</param>
/// <param name="Revision">How often it was kept.</param>
public sealed record PrivateNote(string Text, int Revision)
{
    /// <summary>Nothing written yet.</summary>
    public static PrivateNote Blank { get; } = new("", 0);
}
