using System.Collections.Immutable;

namespace Wargame.Sessions.Views;

/// <summary>What a team has been told by name at a moment.</summary>
/// <param name="News">Ids of the injects that came to it, or were disclosed to it whole.</param>
/// <param name="Ladders">Ids of the ladders whose rung it sees.</param>
/// <param name="Agreements">Ids of the agreements whose title it knows.</param>
public sealed record ToldNames(ImmutableArray<string> News, ImmutableArray<string> Ladders, ImmutableArray<string> Agreements)
{
    internal static ToldNames Of(Sight sight) => new(
        [.. Newsroom.All(sight).Select(item => item.Inject.Id)],
        [.. Views.Ladders.All(sight).Select(ladder => ladder.Ladder.Id)],
        [.. AgreementDesk.Of(sight).Agreements.Where(agreement => agreement.Title.Length > 0).Select(agreement => agreement.Id)]);
}
