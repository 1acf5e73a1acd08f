using System.Collections.Immutable;
using Wargame.Review.Attribution;
using Wargame.Review.Verdicts;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;
using Wargame.World.State;

namespace Wargame.Review.Beliefs;

/// <summary>The headline numbers of a session in one world: at its end, and at the ends of the runs in which somebody holds. All in milli-units, in the order of the headlines.</summary>
/// <param name="Session">The session in that world.</param>
/// <param name="Opening">Before the first turn.</param>
/// <param name="Ends">At the end.</param>
/// <param name="OwnDoing">By mandate how much its actor's decisions added to its score; by indicator how much it moved.</param>
/// <param name="Luck">At the ends under other luck.</param>
/// <param name="Effects">By decision how much higher each number ends for it.</param>
internal sealed record WorldMeasures(
    SessionUnderBelief Session, ImmutableArray<long> Opening, ImmutableArray<long> Ends, ImmutableArray<long> OwnDoing,
    ImmutableArray<ImmutableArray<long>> Luck, ImmutableArray<ImmutableArray<long>> Effects)
{
    /// <summary>How many runs one world takes.</summary>
    public static int Runs(SessionRules rules, ImmutableArray<(int Turn, string Actor)> decisions) =>
        decisions.Length + Limits.OtherLuck + rules.Model.Definition.Mandates.Length;

    public static WorldMeasures Of(SessionUnderBelief session, ImmutableArray<(int Turn, string Actor)> decisions, int hands, AttributionProgress progress)
    {
        var headlines = Headline.Of(session.Rules);
        var shadow = new ShadowRun(session.Rules, session.State);
        var (opening, ends) = (Measure(session.State.Opening), Measure(session.State.World));
        var luck = Play([.. WhatIf.OtherSeeds(session.State.Seed).Select(seed => (Func<WorldState>)(() => shadow.End(seed)))]);
        var without = Play([.. decisions.Select(decision => (Func<WorldState>)(() => shadow.End(new HashSet<string> { decision.Actor }, inTurn: decision.Turn)))]);
        var actors = headlines.Where(headline => headline.Actor.Length > 0).Select(headline => headline.Actor).ToImmutableArray();
        var idle = Play([.. actors.Select(actor => (Func<WorldState>)(() => shadow.End(new HashSet<string> { actor })))]);
        return new(
            session, opening, ends,
            [.. headlines.Select((headline, place) => ends[place] - (headline.Actor.Length > 0 ? idle[actors.IndexOf(headline.Actor)][place] : opening[place]))],
            luck, [.. without.Select(other => ends.Select((end, place) => end - other[place]).ToImmutableArray())]);

        ImmutableArray<long> Measure(WorldState world) => [.. headlines.Select(headline => headline.Value(world))];

        ImmutableArray<ImmutableArray<long>> Play(ImmutableArray<Func<WorldState>> runs)
        {
            var found = new ImmutableArray<long>[runs.Length];
            Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = hands }, run =>
            {
                found[run] = Measure(runs[run]());
                progress.Count();
            });
            return [.. found];
        }
    }
}
