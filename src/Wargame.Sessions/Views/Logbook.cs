using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>The last events in words, for control.</summary>
internal static class Logbook
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<LogEntry> Of(Sight sight) =>
        [.. sight.State.Recent.Reverse().Select(happened => new LogEntry(
            happened.At, sight.Say(Words(sight, happened)), happened.By is Issuer.Doctrine, sight.By(happened.By)))];

    private static Sentence Words(Sight sight, SessionEvent happened) =>
        RoomWords.Of(sight, happened) ?? BranchWords.Of(sight, happened) ?? FixWords.Of(sight, happened) ?? CellWords.Of(sight, happened) ?? ArgumentWords.Of(sight, happened)
        ?? AgreementDeeds.Of(sight, happened) ?? CourseWords.Of(sight, happened) ?? OrderDeeds.Of(sight, happened)
        ?? throw new World.InvariantBrokenException("the log has words for every event", happened.GetType().Name);

    /// <summary>The headline of an inject as it is worded now.</summary>
    public static string Inject(Sight sight, string id) => sight.State.Msel.Written.FirstOrDefault(written => written.Id == id)?.Definition(0, sight.Rules.Language).Title
        ?? sight.State.Msel.Present(sight.World.Injects.First(inject => inject.Id == id), sight.Rules.Language).Title;

    /// <summary>Whom control speaks of: a team, or itself.</summary>
    public static Sentence Party(Sight sight, string party) => party switch
    {
        Talk.Party.Control => $"Control",
        _ => $"{sight.Entity(party)}",
    };

    /// <summary>Actors in a row; none are everyone.</summary>
    public static Sentence Names(Sight sight, ImmutableArray<string> actors) => actors.Length switch
    {
        0 => $"everyone",
        _ => $"{new Row([.. actors.Select(sight.Entity)])}",
    };
}
