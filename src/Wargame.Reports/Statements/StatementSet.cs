using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Reports.Tables;
using Wargame.Sessions.Events;

namespace Wargame.Reports.Statements;

/// <summary>
/// A session as xAPI 1.0.3 statements: who did what, when, and with what result. People are accounts at the server's address, called by the
/// pseudonyms of their seats; what they wrote is not in it. A statement keeps its id however often it is made, so that sending it twice adds nothing.
/// </summary>
public sealed class StatementSet
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

    /// <summary>All statements of a session in the order of what they come of, for whoever sends them bit by bit. What is added to a session adds to their end.</summary>
    /// <param name="recording">The session.</param>
    /// <param name="home">The server's address.</param>
    public static IReadOnlyList<PlacedStatement> InOrder(Recording recording, Uri home)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return [.. new StatementSet(recording, new Edition.Full(), home).All().Select(one => new PlacedStatement(one.Version, one.Statement.ToJsonString()))];
    }

    /// <summary>All statements, as the array that a learning record store takes.</summary>
    internal static JsonArray Of(Recording recording, Edition edition, Uri home) =>
        [.. new StatementSet(recording, edition, home).All().Select(one => one.Statement)];

    /// <summary>The same as a file.</summary>
    internal static byte[] Write(Recording recording, Edition edition, Uri home) =>
        Encoding.UTF8.GetBytes(Of(recording, edition, home).ToJsonString(Indented) + "\n");

    private IEnumerable<(long Version, JsonObject Statement)> All() => Deeds().Concat(Ratings()).Concat(Ends()).OrderBy(one => one.Version);

    private IEnumerable<(long Version, JsonObject Statement)> Deeds() =>
        from doing in _recording.Doings
        where doing.Deed is not null && _witness.Owns(doing.Seat.Actor)
        select (doing.Version, _form.Deed(doing, doing.Deed!));

    // The evaluation guide rates teams, which are groups. A rating that was changed is another statement: what a store was sent stays as it was.
    private IEnumerable<(long Version, JsonObject Statement)> Ratings()
    {
        var made = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (version, observed) in Numbered<ObservationMade>())
            made[observed.ObservationId] = version;
        return _recording.End.Observations.Where(one => one.Actor.Length > 0 && _witness.Owns(one.Actor))
            .Select(one => (made[one.Id], _form.Rating(made[one.Id], one)));
    }

    // Whoever came when all was over has completed nothing.
    private IEnumerable<(long Version, JsonObject Statement)> Ends() =>
        from over in Numbered<HotWashOpened>().Take(1)
        from one in _recording.People
        where _witness.Owns(one.Actor) && one.JoinedAt <= over.Happened.At
        select (over.Version, _form.End(over.Happened.At, one, _recording.Scores.TryGetValue(one.Actor, out var score) ? score : null));

    private IEnumerable<(long Version, TEvent Happened)> Numbered<TEvent>()
        where TEvent : SessionEvent => _recording.Events.Select((happened, place) => (place + 1L, happened as TEvent)).Where(one => one.Item2 is not null)!;
}
