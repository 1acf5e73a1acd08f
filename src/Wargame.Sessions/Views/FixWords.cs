using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for a mended text of the scenario.</summary>
internal static class FixWords
{
    /// <summary>The words, or null for what is about something else.</summary>
    public static Sentence? Of(Sight sight, SessionEvent happened) => happened switch
    {
        FixTaken { Fix: var fix } taken when fix.To == sight.Rules.Scenario.Hash =>
            $"Control goes back to the text that the session was opened with: {taken.Reason}",
        FixTaken { Fix: var fix } taken =>
            $"Control takes a mended text over ({fix.Injects.Length + fix.Added.Length + fix.Dropped.Length} injects, {fix.Briefs.Select(brief => brief.Actor).Distinct().Count()} briefs): {taken.Reason}",
        _ => null,
    };
}
