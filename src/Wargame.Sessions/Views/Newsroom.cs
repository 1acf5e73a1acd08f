using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Msel;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>The injects that have come and the crises that broke out, as news for those to whom they are addressed.</summary>
internal static class Newsroom
{
    /// <summary>All news of a viewer, newest turn first; within a turn what control has written, then the order of the MSEL.</summary>
    public static ImmutableArray<NewsView> All(Sight sight) =>
    [
        .. Come(sight).Where(item => sight.Receives(item.Inject.To) || item.Disclosed).OrderByDescending(item => item.Turn).ThenBy(item => Place(item.Inject)),
    ];

    /// <summary>What control has written came while people were reading: it stands above the turn's news, the latest first.</summary>
    private static int Place(InjectDefinition inject) => inject.Id.StartsWith(WrittenInject.Prefix, StringComparison.Ordinal) ? -inject.Serial : inject.Serial;

    /// <summary>The news of one turn.</summary>
    public static ImmutableArray<NewsView> OfTurn(Sight sight, int turn) => [.. All(sight).Where(item => item.Turn == turn)];

    /// <summary>The public item that leads a turn's news, or null.</summary>
    public static InjectDefinition? Lead(Sight sight, int turn) => Come(sight)
        .Where(item => item.Turn == turn && item.Inject.To.IsEmpty && item.Inject.Channel != Channel.Rumour && !item.Inject.Id.StartsWith(IntelligenceDesk.Prefix, StringComparison.Ordinal))
        .Select(item => item.Inject)
        .OrderBy(inject => inject.Serial)
        .FirstOrDefault();

    /// <summary>This turn's injects stand in the session before the world plays them.</summary>
    private static IEnumerable<NewsView> Come(Sight sight)
    {
        foreach (var (news, turn) in CrisisDesk.Said(sight))
            yield return Item(sight, news, turn);
        foreach (var (news, turn) in AgreementNews.Of(sight))
            yield return Item(sight, news, turn);
        foreach (var (news, turn) in RulingNews.Of(sight).Concat(IntelligenceDesk.Of(sight)))
            yield return Item(sight, news, turn);
        foreach (var (news, turn) in ArgumentNews.Of(sight))
            yield return Item(sight, news, turn);
        foreach (var (inject, turn) in Injects(sight))
        {
            var level = sight.Level(Facts.Of(inject));
            if (level == DisclosureLevel.Confirmed)
                yield return Item(sight, inject, turn) with { Disclosed = true };
            else if (level > DisclosureLevel.Hidden)
                yield return Item(sight, IntelligenceDesk.Of(sight, inject, turn), turn) with { Disclosed = true };
        }
    }

    private static IEnumerable<(InjectDefinition Inject, int Turn)> Injects(Sight sight)
    {
        var turns = sight.State.World.InjectTurns;
        for (var index = 0; index < sight.World.Injects.Length; index++)
        {
            var inject = sight.World.Injects[index];
            var turn = sight.State.Injects.Contains(inject.Id) ? sight.State.Turn : turns[index];
            if (turn > 0)
                yield return (sight.State.Msel.Present(inject, sight.Rules.Language), turn);
        }
        var serial = sight.World.Injects.Length;
        foreach (var written in sight.State.Msel.Written)
        {
            serial++;
            if (written.Came is { } came)
                yield return (written.Definition(serial, sight.Rules.Language), came);
        }
    }

    private static NewsView Item(Sight sight, InjectDefinition inject, int turn) =>
        new(inject, turn, sight.Rules.Scenario.TurnLabel(turn), !inject.To.IsEmpty, sight.SeesAll ? sight.Names(inject.To) : []);
}
