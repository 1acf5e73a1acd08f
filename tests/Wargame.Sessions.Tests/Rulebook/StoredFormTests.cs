using System.Text.Json.Serialization;
using Wargame.Sessions.Events;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>Stored sessions are read for ever: names of events may be added here, never changed.</summary>
public sealed class StoredFormTests
{
    private static readonly string[] Names =
    [
        "agreement-draft-dropped", "agreement-drafted", "agreement-in-force", "agreement-left", "agreement-offered", "agreement-signed",
        "announced", "answers-grouped", "answers-shown", "argument-dropped", "argument-estimate-given", "argument-judged",
        "argument-point-made", "argument-point-withdrawn", "argument-told", "argument-vote-called", "argument-written", "bot-handed-back",
        "bot-took-over", "branch-opened", "breach-disclosed", "breach-reported", "control-noted", "deadline-moved", "deliberation-opened",
        "disclosure-set", "draft-removed", "draft-saved", "duty-assigned", "facilitator-admitted", "facilitator-dismissed",
        "facilitator-named", "fix-taken", "help-answered", "help-asked", "host-asked", "hot-wash-answered", "hot-wash-opened", "inject-planned",
        "inject-sent", "inject-written", "intervened", "message-sent", "messages-read", "note-kept", "observation-made",
        "observation-withdrawn", "option-chosen", "orders-locked", "orders-signed", "private-cards-dealt", "programme-marked", "ready-said", "remark-dropped", "remark-made",
        "request-answered", "results-released", "role-given", "room-arrived", "room-left", "room-locked", "room-opened", "ruling-made",
        "seat-freed", "seat-marked-absent", "seat-reissued", "seat-taken", "session-closed", "session-opened", "session-paused",
        "session-resumed", "sight-allowed", "signature-withdrawn", "statement-judged", "turn-opened", "turn-proposed", "watcher-admitted", "watcher-dismissed",
        "what-if-dropped", "what-if-kept", "what-if-shown",
    ];

    [Fact]
    public void Every_event_has_its_name_for_ever()
    {
        var named = typeof(SessionEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().ToList();
        var events = typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SessionEvent)));

        Assert.Equal(Names, named.Select(name => (string)name.TypeDiscriminator!).Order(StringComparer.Ordinal));
        Assert.Equal(events.Select(type => type.Name).Order(), named.Select(name => name.DerivedType.Name).Order());
    }

    [Fact]
    public void A_session_read_from_its_text_is_the_session()
    {
        var room = new Room().Seat("bolivia-1").To(Phase.Deliberation);
        room.Do(room.Draft("bolivia-1", "a", "police", "lowlands"));
        room.To(Phase.Outcome);

        var read = room.Events.Select(happened => SessionEventJson.Read(SessionEventJson.Write(happened))).Aggregate(SessionState.Empty, room.Rules.Evolve);

        Assert.Equal(room.State.Turns[^1].Result.Hash, read.Turns[^1].Result.Hash);
        Assert.Equal(room.Events.Select(SessionEventJson.Write), room.Events.Select(happened => SessionEventJson.Write(SessionEventJson.Read(SessionEventJson.Write(happened)))));
    }

    [Fact]
    public void A_taken_seat_is_stored_in_this_form()
    {
        var room = new Room().Seat("bolivia-1");

        Assert.Equal(
            """{"is":"seat-taken","seatId":"bolivia-1","actor":"bolivia","title":"President","person":"Person bolivia-1","stamp":{"at":"2026-03-02T09:00:00+00:00","commandId":"c2","by":{"is":"control"}}}""",
            SessionEventJson.Write(room.Events.OfType<SeatTaken>().Single()));
    }

    [Fact]
    public void Old_signatures_and_drafts_are_read_as_they_were_stored()
    {
        var signed = Assert.IsType<OrdersSigned>(SessionEventJson.Read("""{"is":"orders-signed","actor":"bolivia","stamp":{"at":"2026-03-02T09:00:00+00:00","commandId":"c2","by":{"is":"seat","seatId":"bolivia-1"}}}"""));

        Assert.Equal("", signed.Because);
    }

    [Fact]
    public void What_control_did_when_it_had_no_names_is_the_first_facilitators()
    {
        const string old = """{"is":"room-locked","locked":true,"stamp":{"at":"2026-03-02T09:00:00+00:00","commandId":"c2","by":{"is":"control"}}}""";

        Assert.Equal(new Issuer.Control(), SessionEventJson.Read(old).By);
        Assert.Equal(old, SessionEventJson.Write(SessionEventJson.Read(old)));
        Assert.Equal(
            """{"is":"duty-assigned","duty":"clock","to":"bea","stamp":{"at":"2026-03-02T09:00:00+00:00","commandId":"c3","by":{"is":"control","facilitator":"ana"}}}""",
            SessionEventJson.Write(new DutyAssigned(new(Room.Start, "c3", new Issuer.Control("ana")), WhiteCell.Duty.Clock, "bea")));
    }
}
