using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Review.Across.Shares;

/// <summary>
/// Two sessions of one scenario played as one: some actors decide what they decided in the first, the others what they decided in the second. Pure.
/// What is held is what a shadow run holds:
/// <list type="bullet">
/// <item>An order is carried out as it was settled, whoever else stands beside it; what it can no longer pay the world leaves unfunded. One that
/// failed on the ground stays failed, and one that its team has running there already, for want of a veto, is left out.</item>
/// <item>A host answers out of its own session, where it was asked the same thing in the same turn by the same actor; otherwise the answer that the
/// order got stands.</item>
/// <item>A card gets the answer that its actor gave in its own session, then or when it was first asked there; one that was never asked there the
/// answer that the other session has, else its default.</item>
/// <item>Control's hand is one session's as a whole: injects sent and held back, vetoes, draws turned round, rules switched off, and rulings, but for
/// those on a free-text order, which go with the order. Injects and crises come as this world brings them.</item>
/// <item>Chance is that of the opening's seed. What was said and agreed counts as far as it became orders.</item>
/// </list>
/// </summary>
/// <param name="model">The world by whose laws it is played.</param>
/// <param name="first">The first session.</param>
/// <param name="second">The second, with as many turns.</param>
/// <param name="deciders">Actors that decided otherwise in the second. Whoever did not goes with control: it is the same.</param>
internal sealed class MixedRun(WorldModel model, SideRecord first, SideRecord second, IReadOnlySet<string> deciders)
{
    private readonly WorldState _opening = model.Opening(first.Seed);

    /// <summary>The end of the run.</summary>
    /// <param name="fromSecond">Deciders who do as in the second session.</param>
    /// <param name="control">Whose control there is.</param>
    /// <param name="luck">Whose luck.</param>
    public WorldState End(IReadOnlySet<string> fromSecond, Side control = Side.First, Side luck = Side.First)
    {
        var state = luck == Side.First ? _opening : model.Opening(second.Seed);
        var parts = new Parts(fromSecond, control);
        for (var place = 0; place < first.Turns.Length; place++)
            state = model.Step(state, Inputs(state, place, parts), ledger: false).State;
        return state;
    }

    private TurnInputs Inputs(WorldState state, int place, Parts parts)
    {
        var hand = Record(parts.Control).Turns[place];
        var injects = hand.Hand.Injects(model, state);
        ImmutableArray<string> stopped = [.. Stopped(state, Side.First, place, parts), .. Stopped(state, Side.Second, place, parts)];
        return new()
        {
            Orders = [.. Orders(Side.First, place, parts).Concat(Orders(Side.Second, place, parts)).Where(order => !Runs(order, state, stopped))],
            Stopped = stopped,
            Injects = injects,
            Choices = [.. model.OpenCards(state, injects).Select(card => new Choice(card.Id, Answer(card, SideOf(card.Actor, parts), place)))],
            Rulings = [.. Rulings(Side.First, place, parts), .. Rulings(Side.Second, place, parts)],
            Reversed = hand.Record.Inputs.Reversed,
            RulesOff = hand.Record.Inputs.RulesOff,
        };
    }

    private IEnumerable<Order> Orders(Side side, int place, Parts parts) => Record(side).Turns[place].Record.Given
        .Where(given => SideOf(given.Draft.Actor, parts) == side).Select(given => Order(given, side, place, parts)).OfType<Order>();

    private Order? Order(GivenOrder given, Side side, int place, Parts parts)
    {
        if (given.Failed is not null)
            return null;
        var hand = Record(parts.Control).Turns[place];
        if (parts.Control == side ? given.Vetoed is not null : hand.Vetoes(given.Draft))
            return null;
        var answer = Answer(given, side, place, parts);
        return answer == given.Answer && given.Vetoed is null ? given.Order : given.Under(hand.Record.Turn, answer);
    }

    private static bool Runs(Order order, WorldState state, ImmutableArray<string> stopped) => state.Programmes.Any(programme =>
        programme.TurnsLeft > 0 && programme.Order.Actor == order.Actor && programme.Order.Instrument == order.Instrument && programme.Order.Target == order.Target
        && !stopped.Contains(programme.Order.Id));

    private HostAnswer? Answer(GivenOrder given, Side side, int place, Parts parts)
    {
        if (given.Host is not { } host || !deciders.Contains(host) || SideOf(host, parts) == side)
            return given.Answer;
        return Record(SideOf(host, parts)).Turns[place].AnswerTo(given) ?? given.Answer;
    }

    private string Answer(ChoiceCardDefinition card, Side side, int place) =>
        Record(side).Answer(card, place) ?? Record(side == Side.First ? Side.Second : Side.First).Answer(card, place) ?? card.Default;

    private IEnumerable<string> Stopped(WorldState state, Side side, int place, Parts parts) => Record(side).Turns[place].Record.Inputs.Stopped
        .Where(id => state.Programmes.Any(programme => programme.Order.Id == id && SideOf(programme.Order.Actor, parts) == side));

    private IEnumerable<Ruling> Rulings(Side side, int place, Parts parts) => Record(side).Turns[place].Record.Inputs.Rulings
        .Where(ruling => (ruling.Actor is { } author ? SideOf(author, parts) : parts.Control) == side);

    private Side SideOf(string actor, Parts parts) =>
        !deciders.Contains(actor) ? parts.Control : parts.FromSecond.Contains(actor) ? Side.Second : Side.First;

    private SideRecord Record(Side side) => side == Side.First ? first : second;

    private readonly record struct Parts(IReadOnlySet<string> FromSecond, Side Control);
}
