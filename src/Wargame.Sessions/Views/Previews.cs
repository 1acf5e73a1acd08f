using System.Collections.Immutable;
using Wargame.Sessions.Consent;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Drafting;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Sessions.Views;

/// <summary>
/// What an order is expected to do: the world played ahead with and without it. Only what the team may know goes in (its own drafts, its own
/// programmes and those of others that are no secret; numbers of which it is told nothing stand as they did at the opening), and luck is not
/// the session's luck, so that a preview foretells nothing.
/// </summary>
internal static class Previews
{
    /// <summary>The seed of every preview in every session; one that nobody would give a session by hand.</summary>
    private const ulong OtherLuck = 0x5DEECE66D1CE4E5B;

    /// <summary>Plays the world ahead.</summary>
    public static Preview Of(Sight sight, string actor, Draft draft)
    {
        if (sight.State.Phase != Phase.Deliberation)
            return new(0, [], [sight.Say($"Orders are drafted in deliberation.")]);
        if (DraftRules.WhyNot(sight.Rules, sight.State, draft) is { } refusal)
            return new(0, [], [sight.Say(refusal.Why)]);

        var turns = Math.Min(sight.Instrument(draft.Instrument).Lag + 2, Limits.PreviewTurns);
        var others = sight.State.Desk(actor).Drafts.Where(other => other.Id != draft.Id).Select(other => other.ToOrder(sight.State.Turn, other.Mode));
        var known = Known(sight);
        var without = Play(sight, actor, [.. others], turns, known);
        var with = Play(sight, actor, [.. others, draft.ToOrder(sight.State.Turn, draft.Mode)], turns, known);
        return new(turns, Compare(sight, without, with), []);
    }

    /// <summary>
    /// What each answer to a request is expected to come to for the host, beside a refusal that withdraws the order. Whether a refused order is
    /// imposed and what whoever asks can pay is theirs to know: neither goes in.
    /// </summary>
    public static ImmutableArray<AnswerPreview> OfAnswers(Sight sight, string host, ConsentRequest request)
    {
        var asked = request.Draft with { ImposeIfRefused = false };
        var turns = Math.Min(sight.Instrument(asked.Instrument).Lag + 2, Limits.PreviewTurns);
        ImmutableArray<Order> own = [.. sight.State.Desk(host).Drafts.Select(draft => draft.ToOrder(sight.State.Turn, draft.Mode))];
        var known = Able(sight, asked.Actor, sight.Rules.Model.FirstTurnCost(asked.ToOrder(sight.State.Turn, asked.Mode)));
        var refused = Play(sight, host, own, turns, known);
        return [.. Enum.GetValues<HostAnswer>().Select(answer => new AnswerPreview(answer, new(turns, Effects(answer), [])))];

        ImmutableArray<ExpectedEffect> Effects(HostAnswer answer) => Consents.ModeAfter(asked, answer) is { } mode
            ? Compare(sight, refused, Play(sight, host, [.. own, asked.ToOrder(sight.State.Turn, mode)], turns, known))
            : [];
    }

    /// <summary>The world as the viewer is told of it, in which an actor can pay some prices, whatever it has that the viewer does not see.</summary>
    private static WorldState Able(Sight sight, string actor, ImmutableArray<CostDefinition> prices)
    {
        var known = Known(sight);
        var values = known.Values.ToBuilder();
        foreach (var price in prices)
        {
            if (sight.Rules.Model.Find($"{actor}.{price.Variable}") is { } slot && !sight.Sees(slot))
                values[slot.Index] = Milli.FromUnits(Math.Min(slot.Variable.Maximum, slot.Variable.Minimum + Limits.PreviewTurns * Math.Max(0, price.Amount)));
        }
        return Worlds.With(known, values.ToImmutable());
    }

    // How large an effect is may hang on a number that the viewer does not see: its true value would show in what is expected.
    private static WorldState Known(Sight sight) =>
        sight.Knowledge.Supposed([.. sight.Rules.Model.Slots.Where(slot => sight.Level(slot) == DisclosureLevel.Hidden)]);

    private static ImmutableArray<WorldState> Play(Sight sight, string actor, ImmutableArray<Order> orders, int turns, WorldState told)
    {
        var programmes = sight.State.World.Programmes.RemoveAll(
            programme => !sight.Knows(programme.Order) || !sight.Knows(sight.Instrument(programme.Order.Instrument), programme.Order.Actor));
        var world = Worlds.With(told, programmes, OtherLuck);
        var inputs = new TurnInputs { Orders = orders, Stopped = sight.State.Desk(actor).Stopping };
        var states = ImmutableArray.CreateBuilder<WorldState>(turns);
        for (var turn = 0; turn < turns; turn++, inputs = TurnInputs.None)
            states.Add(world = sight.Rules.Model.Step(world, inputs, ledger: false).State);
        return states.ToImmutable();
    }

    private static ImmutableArray<ExpectedEffect> Compare(Sight sight, ImmutableArray<WorldState> without, ImmutableArray<WorldState> with)
    {
        var left = sight.Rules.Means.Union(sight.World.Ladders.Select(ladder => ladder.Variable));
        return
        [
            .. sight.VisibleSlots()
                .Where(slot => !left.Contains(slot.Variable.Id))
                .Select(slot => new ExpectedEffect(slot, Gap(slot, without[0], with[0]), Gap(slot, without[^1], with[^1])))
                .Where(effect => effect.Next != 0 || effect.Later != 0)
                .OrderByDescending(effect => Weight(sight, effect))
                .ThenBy(effect => effect.Slot.Index)
                .Take(Limits.PreviewEffects),
        ];
    }

    private static double Weight(Sight sight, ExpectedEffect effect) => Numbers.Weight(
        effect.Slot, Math.Max(Math.Abs(effect.Next), Math.Abs(effect.Later)), sight.State.Opening.Values[effect.Slot.Index]);

    private static long Gap(Slot slot, WorldState without, WorldState with) => with.Values[slot.Index] - without.Values[slot.Index];
}
