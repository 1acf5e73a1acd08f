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

    /// <summary>All statements of a session in the order of what they come of, with those that make a store forget what no longer stands.</summary>
    internal static IEnumerable<PlacedStatement> InOrder(Recording recording, Uri home, Sent sent)
    {
        var set = new StatementSet(recording, new Edition.Full(), home);
        return set.Deeds().Concat(set.Takings(sent)).Concat(set.Ratings()).Concat(set.Ends()).OrderBy(one => one.Version)
            .Select(one => new PlacedStatement(one.Version, one.Statement.ToJsonString()));
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

    // The evaluation guide rates teams, which are groups. A rating that was changed is another statement; the one before it no longer stands.
    private IEnumerable<(long Version, JsonObject Statement)> Ratings() =>
        _recording.Ratings.Where(rating => rating.Over is null && _witness.Owns(rating.Made.Actor)).Select(rating => (rating.Version, _form.Rating(rating.Version, rating.Made)));

    // Only what a store may have is taken back. Whether it has what was tried is not known, so it is given that once more and then told to forget it.
    private IEnumerable<(long Version, JsonObject Statement)> Takings(Sent sent)
    {
        foreach (var rating in _recording.Ratings.Where(rating => rating.Version > sent.From && rating.Version <= sent.Tried && rating.Over?.Version > sent.UpTo))
        {
            if (rating.Version > sent.UpTo)
                yield return (rating.Version, _form.Rating(rating.Version, rating.Made));
            yield return (rating.Over!.Version, _form.Void(rating.Version, rating.Over));
        }
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
