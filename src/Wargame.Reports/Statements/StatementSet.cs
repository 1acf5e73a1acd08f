using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Reports.Tables;
using Wargame.Sessions;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Statements;

/// <summary>
/// A session as xAPI 1.0.3 statements: who did what, when, and with what result. People are accounts at the server's address, called by the
/// pseudonyms of their seats; what they wrote is not in it. A statement keeps its id however often it is made, so that sending it twice adds nothing.
/// </summary>
internal sealed class StatementSet
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private readonly Recording _recording;
    private readonly Witness _witness;
    private readonly StatementForm _form;

    private StatementSet(Recording recording, Edition edition, Uri home)
    {
        _recording = recording;
        _witness = new(recording, edition);
        _form = new(recording, home);
    }

    /// <summary>All statements, as the array that a learning record store takes.</summary>
    public static JsonArray Of(Recording recording, Edition edition, Uri home)
    {
        var set = new StatementSet(recording, edition, home);
        return [.. set.Deeds().Concat(set.Ratings()).Concat(set.Ends())];
    }

    /// <summary>The same as a file.</summary>
    public static byte[] Write(Recording recording, Edition edition, Uri home) =>
        Encoding.UTF8.GetBytes(Of(recording, edition, home).ToJsonString(Indented) + "\n");

    private IEnumerable<JsonObject> Deeds()
    {
        var state = SessionState.Empty;
        for (var place = 0; place < _recording.Events.Length; place++)
        {
            var happened = _recording.Events[place];
            var next = _recording.Rules.Evolve(state, happened);
            if (Actor(next, happened) is { } seat && _witness.Owns(seat.Actor) && Deed.Of(state, happened) is { } deed)
                yield return _form.Deed(place + 1, happened.At, state, seat, deed);
            state = next;
        }
    }

    private static Seat? Actor(SessionState state, SessionEvent happened) => happened switch
    {
        SeatTaken taken => state.Seat(taken.SeatId),
        { By: Issuer.Seat by } => state.Seat(by.SeatId),
        _ => null,
    };

    // The evaluation guide rates teams, which are groups.
    private IEnumerable<JsonObject> Ratings() => _recording.End.Observations
        .Where(made => made.Actor.Length > 0 && _witness.Owns(made.Actor)).Select(made => _form.Rating(made));

    private IEnumerable<JsonObject> Ends()
    {
        if (_recording.Events.OfType<HotWashOpened>().FirstOrDefault() is not { } over)
            return [];
        return _recording.People.Where(one => _witness.Owns(one.Actor))
            .Select(one => _form.End(over.At, one, _recording.Scores.TryGetValue(one.Actor, out var score) ? score : null));
    }
}
