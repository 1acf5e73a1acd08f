using System.Collections.Immutable;

namespace Wargame.Review.Across;

/// <summary>Where a ladder stood at the end, in several sessions.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, as the first session has it.</param>
/// <param name="Rungs">By session the rung's name.</param>
public sealed record EndingBeside(string Id, string Name, ImmutableArray<string> Rungs)
{
    /// <summary>Whether it is the same in all of them.</summary>
    public bool IsSame => Rungs.All(rung => rung == Rungs[0]);

    internal static ImmutableArray<EndingBeside> Of(ImmutableArray<ComparedSession> sessions, int turns) =>
    [
        .. sessions[0].Rules.Model.Definition.Ladders.Select(ladder => (ladder, Rungs: sessions.Select(session => Rung(session, ladder.Id, turns)).ToList()))
            .Where(one => one.Rungs.All(rung => rung is not null)).Select(one => new EndingBeside(one.ladder.Id, one.ladder.Name, [.. one.Rungs.OfType<string>()])),
    ];

    private static string? Rung(ComparedSession session, string id, int turns)
    {
        var model = session.Rules.Model;
        var ladder = model.Definition.Ladders.FirstOrDefault(ladder => ladder.Id == id);
        if (ladder is null || model.Find($"{ladder.Entity}.{ladder.Variable}") is not { } slot)
            return null;
        var rung = (int)(SessionsBeside.End(session, turns).Values[slot.Index] / World.Limits.Milli);
        return ladder.Rungs[Math.Clamp(rung, 0, ladder.Rungs.Length - 1)].Name;
    }
}

/// <summary>A crisis in several sessions.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, as the first session that knows it has it.</param>
/// <param name="Began">By session the turn in which it last broke out; null where it did not, or where the version does not know it.</param>
public sealed record CrisisBeside(string Id, string Name, ImmutableArray<int?> Began)
{
    internal static ImmutableArray<CrisisBeside> Of(ImmutableArray<ComparedSession> sessions, int turns) =>
    [
        .. sessions.SelectMany(session => session.Rules.Model.Definition.Crises).DistinctBy(crisis => crisis.Id, StringComparer.Ordinal)
            .Select(crisis => new CrisisBeside(crisis.Id, crisis.Name, [.. sessions.Select(session => Outbreak(session, crisis.Id, turns))]))
            .Where(crisis => crisis.Began.Any(began => began is not null)),
    ];

    private static int? Outbreak(ComparedSession session, string id, int turns)
    {
        var definition = session.Rules.Model.Definition.Crises;
        var place = Enumerable.Range(0, definition.Length).Where(place => definition[place].Id == id).Cast<int?>().FirstOrDefault();
        var memories = SessionsBeside.End(session, turns).Crises;
        return place is { } at && at < memories.Length && memories[at].Began >= 0 ? memories[at].Began : null;
    }
}
