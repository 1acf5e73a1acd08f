using System.Text.Json;
using Wargame.Review.Exports;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Review.Tests;

/// <summary>The event log for analysts: an event a line, nobody's name, nobody's private note.</summary>
public class EventLineTests
{
    private static readonly Stamp Stamp = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), "c1", new Issuer.Control());

    [Fact]
    public void Every_event_of_a_session_is_a_line_that_reads_as_json()
    {
        List<SessionEvent> events = [];
        RecordedSessions.Played(7, turns: 1, events);

        var lines = events.Select((happened, place) => JsonDocument.Parse(EventLines.Of(place + 1, happened)!).RootElement).ToList();

        Assert.Equal(Enumerable.Range(1, events.Count), lines.Select(line => line.GetProperty("version").GetInt32()));
        Assert.Equal("session-opened", lines[0].GetProperty("event").GetProperty("is").GetString());
        Assert.Contains(lines, line => line.GetProperty("event").GetProperty("is").GetString() == "draft-saved");
    }

    [Fact]
    public void Nobody_is_named()
    {
        var line = EventLines.Of(3, new SeatTaken(Stamp, "seat", "bolivia", "President", "Ana CANARY"))!;

        Assert.DoesNotContain("CANARY", line, StringComparison.Ordinal);
        Assert.Contains("\"seatId\":\"seat\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_note_is_left_out()
    {
        Assert.Null(EventLines.Of(4, new NoteKept(Stamp, "seat", "CANARY")));
    }
}
