using Wargame.Review.Playtests;

namespace Wargame.Grains.Campaigns;

/// <summary>A portion on its way to a server.</summary>
/// <param name="World">Under whose belief.</param>
/// <param name="Plays">The plays' numbers, from 0.</param>
/// <param name="Card">The card of the choice that is forced; null where everyone chooses freely.</param>
/// <param name="Option">The option of that choice.</param>
[GenerateSerializer, Immutable, Alias("portion-order")]
public sealed record PortionOrder(int World, int[] Plays, string? Card, string? Option)
{
    internal static PortionOrder Of(Portion portion) => new(portion.World, [.. portion.Plays], portion.Forced?.Card, portion.Forced?.Option);

    internal Portion ToPortion() => new(World, [.. Plays], Card is null || Option is null ? null : new(Card, Option));
}
