using System.Collections.Immutable;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Doctrines.Playtests;

/// <summary>
/// A session of a playtest: a cast under a seed, on the bare world. There are no phases and no seats; hosts are asked and answer at once, so
/// that a thousand plays take seconds. All decisions hang on the cast and on what is seen, and only the world's chance on the seed: so luck
/// and teams can be told apart.
/// </summary>
public static class TemperedPlay
{
    /// <summary>Plays it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">Its world.</param>
    /// <param name="cast">Who is played how.</param>
    /// <param name="seed">The seed of the world's chance.</param>
    /// <param name="forced">A choice that is made whatever its actor would choose; null for none.</param>
    public static PlayedSession Run(ScenarioDefinition scenario, WorldModel model, Cast cast, ulong seed, Choice? forced = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(cast);
        var actors = model.Definition.Entities.Where(entity => entity.IsActor)
            .ToDictionary(entity => entity.Id, entity => new TemperedActor(model, entity, cast.Tempers[entity.Id], cast), StringComparer.Ordinal);
        var state = model.Opening(seed);
        var states = ImmutableArray.CreateBuilder<WorldState>(model.Definition.Turns + 1);
        var moves = new SortedSet<(string Actor, string Instrument)>();
        var chosen = new SortedSet<(string Card, string Option)>();
        states.Add(state);
        for (var turn = 1; turn <= model.Definition.Turns; turn++)
        {
            ImmutableArray<string> injects = [.. model.DueInjects(state).Select(inject => inject.Id)];
            ImmutableArray<Choice> choices = [.. model.OpenCards(state, injects).Select(card => card.Id == forced?.Card ? forced : new Choice(card.Id, actors[card.Actor].Choose(card, state, injects)))];
            var orders = Orders(scenario, model, actors, state, injects);
            moves.UnionWith(orders.Select(order => (order.Actor, order.Instrument)));
            chosen.UnionWith(choices.Select(choice => (choice.Card, choice.Option)));
            state = model.Step(state, new TurnInputs { Orders = orders, Injects = injects, Choices = choices }, ledger: false).State;
            states.Add(state);
        }
        return new(cast, seed, states.MoveToImmutable(), [.. moves], [.. chosen]);
    }

    private static ImmutableArray<Order> Orders(
        ScenarioDefinition scenario, WorldModel model, Dictionary<string, TemperedActor> actors, WorldState state, ImmutableArray<string> injects)
    {
        var orders = ImmutableArray.CreateBuilder<Order>();
        foreach (var actor in model.Definition.Entities.Where(entity => entity.IsActor).Select(entity => actors[entity.Id]))
        {
            foreach (var (legal, mode, level, turns) in actor.Orders(state, injects))
            {
                if (ModeAfter(scenario, model, actors, legal, mode, state, injects) is { } agreed)
                    orders.Add(new(FormattableString.Invariant($"{state.Turn + 1:00}/{actor.Id}/{legal.Instrument.Id}/{legal.Target.Id}"), actor.Id, legal.Instrument.Id, legal.Target.Id, level, agreed, turns));
            }
        }
        return orders.ToImmutable();
    }

    /// <returns>What the host's answer makes of the mode; null when the order is refused.</returns>
    private static Mode? ModeAfter(
        ScenarioDefinition scenario, WorldModel model, Dictionary<string, TemperedActor> actors, LegalOrder legal, Mode mode, WorldState state, ImmutableArray<string> injects)
    {
        if (!legal.Foreign || mode == Mode.Imposed || !legal.Instrument.NeedsConsent || HostOf(model, legal.Target) is not { } host || !actors.TryGetValue(host, out var asked))
            return legal.Foreign ? mode : Mode.Requested;
        return (asked.Answer(legal.Instrument, state, injects) ?? scenario.SilenceAnswer) switch
        {
            HostAnswer.Request => Mode.Requested,
            HostAnswer.Accept => mode is Mode.Joint or Mode.Multilateral ? mode : Mode.Accepted,
            HostAnswer.Conditions => Mode.Conditioned,
            _ => null,
        };
    }

    private static string? HostOf(WorldModel model, EntityDefinition target)
    {
        if (target.IsActor)
            return target.Id;
        var home = target.Kind == EntityKind.Segment ? model.Definition.Entities.FirstOrDefault(entity => entity.Id == target.Related("lives_in")) : target;
        return home?.Related(EntityDefinition.GovernedBy);
    }
}

/// <summary>A session that was played.</summary>
/// <param name="Cast">Who was played how.</param>
/// <param name="Seed">The world's seed.</param>
/// <param name="States">The world before the first turn and after each.</param>
/// <param name="Moves">What each actor ordered at least once.</param>
/// <param name="Chosen">What was chosen on each card that was asked.</param>
public sealed record PlayedSession(
    Cast Cast, ulong Seed, ImmutableArray<WorldState> States, ImmutableArray<(string Actor, string Instrument)> Moves, ImmutableArray<(string Card, string Option)> Chosen);
