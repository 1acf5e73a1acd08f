using Wargame.World.Definition;

namespace Wargame.Review.Playtests;

/// <summary>What another belief about the contested evidence would change: the same casts under the same seeds, in a world of that belief.</summary>
internal static class OtherBelief
{
    /// <summary>Compares the plays of a belief with the first ones of the playtest.</summary>
    /// <param name="world">The world.</param>
    /// <param name="profile">The other belief profile.</param>
    /// <param name="plays">The playtest's plays.</param>
    /// <param name="others">Its first plays again, under the other belief.</param>
    public static BeliefReport Of(WorldDefinition world, string profile, IReadOnlyList<PlayRecord> plays, IReadOnlyList<PlayRecord> others)
    {
        var shifts = world.Mandates.Select((mandate, place) =>
        {
            var (mean, error) = CastMeans.Of(others.Select((other, play) => (other.Cast.Number, other.Scores[^1][place] - plays[play].Scores[^1][place])));
            return new BeliefShift(mandate.Actor, world.Entities.FirstOrDefault(entity => entity.Id == mandate.Actor)?.Name ?? mandate.Actor, mean, Math.Sqrt(error));
        });
        return new(profile, world.Profiles.FirstOrDefault(defined => defined.Id == profile)?.Name ?? profile, others.Count, [.. shifts]);
    }
}
