namespace Wargame.Sessions.Events;

/// <summary>Control said something to the whole room, or took that down.</summary>
/// <param name="Stamp">When and by whom.</param>
/// <param name="Text">Plain text; empty when it was taken down.</param>
public sealed record Announced(Stamp Stamp, string Text) : SessionEvent(Stamp)
{
    internal override SessionState Evolve(SessionRules rules, SessionState state) =>
        state with { Announcement = Text.Length == 0 ? null : new(Text, At) };
}
