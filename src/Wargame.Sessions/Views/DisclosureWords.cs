using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for who is told what.</summary>
internal static class DisclosureWords
{
    /// <summary>Such as <c>Control lets out a rumour of “Coca, Chapare” to United States: a courier talked.</c></summary>
    public static Sentence Of(Sight sight, DisclosureSet set)
    {
        var (fact, readers) = (FactWords.Label(sight, set.Fact), new Row([.. set.Readers.Select(reader => Reader(sight, reader))]));
        return set.Level switch
        {
            DisclosureLevel.Hidden => $"Control hides “{fact}” from {readers}: {set.Reason}",
            DisclosureLevel.Rumour => $"Control lets out a rumour of “{fact}” to {readers}: {set.Reason}",
            DisclosureLevel.Partial => $"Control lets out part of “{fact}” to {readers}: {set.Reason}",
            DisclosureLevel.Confirmed => $"Control confirms “{fact}” to {readers}: {set.Reason}",
            _ => $"Control leaves “{fact}” to the scenario’s rule for {readers}: {set.Reason}",
        };
    }

    private static Sentence Reader(Sight sight, string reader) => reader switch
    {
        Setting.Everyone => $"everyone",
        _ => $"{sight.Entity(reader)}",
    };
}
