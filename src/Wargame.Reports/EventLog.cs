using System.Text;
using Wargame.Review.Exports;

namespace Wargame.Reports;

/// <summary>The event log, an event a line.</summary>
internal static class EventLog
{
    public static byte[] Write(Recording recording)
    {
        var text = new StringBuilder();
        foreach (var line in recording.Events.Select((happened, place) => EventLines.Of(place + 1, happened)).OfType<string>())
            text.Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
