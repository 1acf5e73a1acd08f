using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Drafting;

/// <summary>What an actor pays its orders from, and whether that is enough.</summary>
internal static class Means
{
    /// <summary>Running orders that go on in this turn.</summary>
    public static IEnumerable<Programme> GoingOn(SessionState state, string actor, ImmutableArray<string> stopping) =>
        state.World.Programmes.Where(programme =>
            programme.Order.Actor == actor && programme.TurnsLeft > 0 && !stopping.Contains(programme.Order.Id));

    /// <summary>A world as legality sees it: a running order that a desk ends does not stand in the way of its successor.</summary>
    public static WorldState WithoutStopped(WorldState world, Desk desk) => desk.Stopping.IsEmpty
        ? world
        : Worlds.With(world, world.Programmes.RemoveAll(programme => desk.Stopping.Contains(programme.Order.Id)));

    /// <summary>The sum of prices in a variable; gains are not counted on before they come.</summary>
    public static double Sum(IEnumerable<CostDefinition> prices, string variable) =>
        prices.Where(price => price.Variable == variable && price.Amount > 0).Sum(price => price.Amount);

    /// <summary>What running orders take in this turn.</summary>
    public static IEnumerable<CostDefinition> Running(SessionRules rules, SessionState state, Desk desk) =>
        GoingOn(state, desk.Actor, desk.Stopping).SelectMany(programme => rules.Model.CostAhead(programme));

    /// <summary>What drafts take in this turn.</summary>
    public static IEnumerable<CostDefinition> Drafted(SessionRules rules, SessionState state, IEnumerable<Draft> drafts) =>
        drafts.SelectMany(draft => rules.Model.FirstTurnCost(draft.ToOrder(state.Turn, draft.Mode)));

    /// <summary>The first variable that a desk would spend more of than there is, among those that the wanted prices take; null when it can pay.</summary>
    public static string? Lacking(SessionRules rules, SessionState state, Desk desk, IEnumerable<CostDefinition> wanted)
    {
        var running = Running(rules, state, desk).ToImmutableArray();
        var drafted = Drafted(rules, state, desk.Drafts).ToImmutableArray();
        return wanted.Where(price => price.Amount > 0).Select(price => price.Variable).FirstOrDefault(variable =>
            Sum(running, variable) + Sum(drafted, variable) > rules.Model.Spendable(state.World, desk.Actor, variable));
    }
}
