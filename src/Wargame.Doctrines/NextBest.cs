using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Doctrines;

/// <summary>What unplayed actors would have ordered otherwise: the best plan that was legal and payable and still was not given, and by how much it lost.</summary>
public static class NextBest
{
    /// <summary>The runners-up of the turn under adjudication; none in other phases. Pure: the desks stand as their doctrines left them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="state">The session.</param>
    public static RunnersUp Of(SessionRules rules, SessionState state)
    {
        if (state.Phase != Phase.Adjudication)
            return RunnersUp.None;
        var deciding = state with { Phase = Phase.Deliberation, Proposal = null, Pause = null };
        return new(rules.Actors.Where(actor => !state.IsPlayed(actor.Id))
            .Select(actor => (actor.Id, Plan: Of(new Mind(rules, deciding, actor, default))))
            .Where(each => each.Plan is not null)
            .ToImmutableDictionary(each => each.Id, each => each.Plan!, StringComparer.Ordinal));
    }

    private static RunnerUp? Of(Mind mind)
    {
        if (mind.Doctrine is not { Most: > 0 } doctrine)
            return null;
        var ranked = Drafting.Ranked(mind, doctrine);
        var drafts = mind.Desk.Drafts;
        var given = ranked.Where(each => drafts.Any(draft => draft.Instrument == each.Plan.Instrument && draft.Target == each.Plan.Target)).ToList();
        var full = drafts.Length >= Math.Min(doctrine.Most, Limits.OrdersInATurn) && given.Count > 0;
        var needed = full ? Math.Max(doctrine.Threshold, given.Min(each => each.Worth)) : doctrine.Threshold;
        var missed = ranked.FirstOrDefault(each => !given.Contains(each) && Drafting.MayBeGiven(mind, each.Plan));
        return missed.Plan is null
            ? null
            : new(missed.Plan.Instrument, missed.Plan.Target, Thousandths(missed.Worth), Thousandths(needed), full);
    }

    private static long Thousandths(double worth) => World.Milli.FromUnits(worth);
}
