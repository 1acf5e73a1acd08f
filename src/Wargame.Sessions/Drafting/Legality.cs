using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions.Drafting;

/// <summary>
/// Whether an order is legal. While a team drafts, its orders are judged by what it is told, so that no reply to an order tells what is kept
/// from it: an order that may be possible may be drafted. When the orders are carried out, the truth decides; one that it forbids comes to
/// nothing, costs nothing, and its team reads why with the results.
/// </summary>
internal static class Legality
{
    // Where the ends of what is not known lie: what a team expects, as little as there may be, as much.
    private static readonly ImmutableArray<int> Ends = [0, -1, 1];

    /// <summary>The variables that conditions on orders read.</summary>
    public static ImmutableHashSet<string> Conditions(WorldDefinition world) =>
        [.. world.Instruments.SelectMany(instrument => instrument.LegalWhen).SelectMany(legal => Read(legal.Condition.Root))];

    /// <summary>Why a draft is not legal, or null. A doctrine tells nobody what it is refused, and is judged by the truth at once.</summary>
    public static Sentence? WhyNot(SessionRules rules, SessionState state, Draft draft)
    {
        if (draft.By is Issuer.Doctrine)
            return OnTheGround(rules, state, draft);
        var whyNot = Possible(rules, state, draft.Actor).Select(world => WhyNot(rules, state, world, draft)).ToList();
        return whyNot.Contains(null) ? null : whyNot[0];
    }

    /// <summary>Why a draft cannot be carried out as things are, or null.</summary>
    public static Sentence? OnTheGround(SessionRules rules, SessionState state, Draft draft) => WhyNot(rules, state, state.World, draft);

    /// <summary>
    /// The worlds that a team holds for possible, as far as conditions on orders read them: one that it expects, and where it is not told all,
    /// those at the ends of what it is told. What it is told nothing of may be anything.
    /// </summary>
    public static IEnumerable<WorldState> Possible(SessionRules rules, SessionState state, string actor)
    {
        var knowledge = new Knowledge(rules, state, actor);
        var unknown = rules.Model.Slots.Where(slot => rules.Conditions.Contains(slot.Variable.Id) && knowledge.Level(slot) == DisclosureLevel.Hidden).ToImmutableArray();
        return Ends.Select(end => knowledge.Supposed(unknown, end)).Distinct();
    }

    private static Sentence? WhyNot(SessionRules rules, SessionState state, WorldState world, Draft draft) =>
        rules.Model.WhyNotLegal(Means.WithoutStopped(world, state.Desk(draft.Actor)), draft.ToOrder(state.Turn, draft.Mode));

    private static IEnumerable<string> Read(Expression formula) => formula switch
    {
        Expression.Value value => [value.Variable],
        Expression.Change change => [change.Variable],
        Expression.Sum sum => Read(sum.Body),
        _ => Ingredients.Parts(formula).SelectMany(Read),
    };
}
