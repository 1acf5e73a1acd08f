using System.Collections.Immutable;

namespace Wargame.Review.Replays;

/// <summary>
/// Very long sessions have more moments than a line can show. Drafts and messages, of which there are most, are thinned evenly from the
/// beginning to the end; all else stays, as long as it has room by itself.
/// </summary>
internal static class Thinning
{
    public static (ImmutableArray<ReplayMoment> Kept, ImmutableArray<LeftOutMoments> LeftOut) Of(IReadOnlyCollection<ReplayMoment> moments, int most)
    {
        if (moments.Count <= most)
            return ([.. moments], []);
        var rare = Evenly(moments.Where(moment => !IsCommon(moment)), most);
        var common = Evenly(moments.Where(IsCommon), most - rare.Length);
        ImmutableArray<ReplayMoment> kept = [.. rare.Concat(common)];
        var shown = kept.CountBy(moment => moment.Kind).ToDictionary();
        return (kept, [.. moments.CountBy(moment => moment.Kind).OrderBy(all => all.Key)
            .Select(all => new LeftOutMoments(all.Key, all.Value - shown.GetValueOrDefault(all.Key))).Where(left => left.Count > 0)]);
    }

    private static bool IsCommon(ReplayMoment moment) => moment.Kind is MomentKind.Order or MomentKind.Message;

    private static ImmutableArray<ReplayMoment> Evenly(IEnumerable<ReplayMoment> some, int most)
    {
        ImmutableArray<ReplayMoment> all = [.. some];
        return all.Length <= most ? all : [.. all.Where((_, place) => (long)(place + 1) * most / all.Length > (long)place * most / all.Length)];
    }
}
