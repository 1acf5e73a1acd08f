using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.Formulas;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Scenarios.Lint;

/// <summary>
/// Objectives that are met at the start and cannot be lost: not when nobody acts, and not when any one instrument is ordered everywhere, by
/// all who may, in every turn. To keep what others can take is an objective; to keep what nobody can take is none.
/// </summary>
internal static class ObjectiveLint
{
    private const int Seeds = 8;
    private const string Help = "ask for more than the opening gives";

    public static void Run(Lints lints)
    {
        var left = Aims(lints.World).Where(aim => lints.Model.Holds(aim.Met, lints.Model.Opening(1))).ToList();
        foreach (var end in Ends(lints))
        {
            left.RemoveAll(aim => !lints.Model.Holds(aim.Met, end));
            if (left.Count == 0)
                return;
        }
        foreach (var (id, name, met) in left)
            lints.Warn(DiagnosticCatalogue.Lint.MetForNothing, met.Root.At, $"{name} is met at the start and nothing takes it away", Help, lints.Ignore(DiagnosticCatalogue.Lint.MetForNothing, id));
    }

    private static IEnumerable<(string Id, string Name, Formula Met)> Aims(WorldDefinition world) =>
        world.Mandates.SelectMany(mandate => mandate.Lines.Select(line => (line.Id, $"line \"{line.Id}\" of the mandate of \"{mandate.Actor}\"", line.Met)))
            .Concat(world.PrivateCards.Select(card => (card.Id, $"private card \"{card.Id}\"", card.Met)));

    private static IEnumerable<WorldState> Ends(Lints lints)
    {
        for (var seed = 1; seed <= Seeds; seed++)
            yield return End(lints, (ulong)seed, _ => [], free: true);
        var opening = lints.Model.Opening(1);
        var orderers = lints.World.Entities.Where(entity => entity.IsActor)
            .SelectMany(actor => lints.Model.LegalOrders(opening, actor.Id).Select(legal => legal.Instrument.Id).Distinct().Select(instrument => (Instrument: instrument, Actor: actor.Id)))
            .ToLookup(one => one.Instrument, one => one.Actor);
        // With money some objectives are lost by paying; without it those that a poor actor could not afford to endanger for long.
        foreach (var free in new[] { false, true })
        {
            foreach (var instrument in lints.World.Instruments)
                yield return End(lints, 1, state => Orders(lints, state, instrument, orderers[instrument.Id]), free);
        }
    }

    private static WorldState End(Lints lints, ulong seed, Func<WorldState, ImmutableArray<Order>> orders, bool free)
    {
        var state = lints.Model.Opening(seed);
        for (var turn = 1; turn <= lints.World.Turns; turn++)
        {
            ImmutableArray<string> injects = [.. lints.Model.DueInjects(state).Select(inject => inject.Id)];
            ImmutableArray<Choice> choices = [.. lints.Model.OpenCards(state, injects).Select(card => new Choice(card.Id, card.Default))];
            state = lints.Model.Step(state, TurnInputs.None with { Injects = injects, Choices = choices, Orders = orders(state), Free = free }, ledger: false).State;
        }
        return state;
    }

    private static ImmutableArray<Order> Orders(Lints lints, WorldState state, InstrumentDefinition instrument, IEnumerable<string> orderers) =>
    [
        .. orderers.SelectMany(actor => lints.Model.LegalOrders(state, actor)
            .Where(legal => legal.Instrument.Id == instrument.Id && legal.WhyNot.IsEmpty)
            .Select(legal => new Order(FormattableString.Invariant($"{state.Turn + 1:00}/{actor}/{instrument.Id}/{legal.Target.Id}"), actor, instrument.Id,
                legal.Target.Id, Order.FullLevel, legal.Modes[^1], instrument.Turns))),
    ];
}
