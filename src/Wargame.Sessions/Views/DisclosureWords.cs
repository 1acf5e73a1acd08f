using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Views;

/// <summary>The words of control's log for who is told what.</summary>
internal static class DisclosureWords
{
    /// <summary>Such as <c>Coca, Chapare is a rumour to United States: a courier talked.</c></summary>
    public static string Of(Sight sight, DisclosureSet set)
    {
        var readers = string.Join(", ", set.Readers.Select(reader => reader == Setting.Everyone ? "everyone" : sight.Entity(reader).Name));
        var deed = set.Level switch
        {
            DisclosureLevel.Hidden => "hides “{0}” from {1}",
            DisclosureLevel.Rumour => "lets out a rumour of “{0}” to {1}",
            DisclosureLevel.Partial => "lets out part of “{0}” to {1}",
            DisclosureLevel.Confirmed => "confirms “{0}” to {1}",
            _ => "leaves “{0}” to the scenario’s rule for {1}",
        };
        return "Control " + string.Format(System.Globalization.CultureInfo.InvariantCulture, deed, FactWords.Label(sight, set.Fact), readers) + ": " + set.Reason;
    }
}
