using System.Collections.Immutable;
using Wargame.Sessions.Consent;
using Wargame.Sessions.Drafting;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>What an actor may order, drafts, runs and is asked.</summary>
internal static class OrderDesk
{
    /// <summary>Ids of the variables that any order is paid from.</summary>
    public static ImmutableHashSet<string> PaidFrom(WorldDefinition world) =>
        [.. world.Instruments.SelectMany(instrument => instrument.CostEachTurn.Concat(instrument.CostOnce)).Select(cost => cost.Variable)];

    /// <summary>What may be ordered in this deliberation, allowed now or not.</summary>
    public static ImmutableArray<OrderChoiceView> Choices(Sight sight, string actor)
    {
        if (sight.State.Phase != Phase.Deliberation)
            return [];
        return
        [
            .. Legal(sight, actor).Select(order => new OrderChoiceView(
                order, Host(sight, actor, order.Instrument.Id, order.Target.Id), Prices(sight, order.Instrument.CostEachTurn), Prices(sight, order.Instrument.CostOnce))
            {
                WhyNot = [.. order.WhyNot.Select(sight.Say)],
            }),
        ];
    }

    /// <summary>
    /// An order whose conditions ask for a number that is kept from the team is shown as possible when it may be, by what the team is told. Whether it
    /// is, the team finds out when it is carried out.
    /// </summary>
    private static IEnumerable<LegalOrder> Legal(Sight sight, string actor)
    {
        var orders = Legality.Possible(sight.Rules, sight.State, actor).Select(world => sight.Rules.Model.LegalOrders(Means.WithoutStopped(world, sight.State.Desk(actor)), actor)).ToList();
        return orders[0].Select((order, place) => orders.Select(each => each[place]).FirstOrDefault(each => each.WhyNot.Length == 0) ?? order);
    }

    /// <summary>What the actor drafts.</summary>
    public static ImmutableArray<DraftView> Drafts(Sight sight, string actor) =>
        [.. sight.State.Desk(actor).Drafts.Select(draft => Of(sight, draft))];

    /// <summary>What the actor runs.</summary>
    public static ImmutableArray<ProgrammeView> Programmes(Sight sight, string actor)
    {
        var stopping = sight.State.Desk(actor).Stopping;
        return
        [
            .. sight.State.World.Programmes
                .Where(programme => programme.Order.Actor == actor && programme.TurnsLeft > 0)
                .Select(programme => new ProgrammeView(
                    programme, sight.Instrument(programme.Order.Instrument), sight.Entity(programme.Order.Target),
                    Prices(sight, sight.Rules.Model.CostAhead(programme)), stopping.Contains(programme.Order.Id))),
        ];
    }

    /// <summary>The requests for the actor's consent.</summary>
    public static ImmutableArray<RequestView> Requests(Sight sight, string actor) =>
    [
        .. sight.State.Requests.Where(request => request.Host == actor && sight.State.Phase <= Phase.Commitment).Select(request => new RequestView(
            request, sight.Entity(request.Draft.Actor), sight.Instrument(request.Draft.Instrument), sight.Entity(request.Draft.Target),
            sight.Rules.Scenario.SilenceAnswer)),
    ];

    /// <summary>The cards put to the actor in this turn, while the turn is being decided.</summary>
    public static ImmutableArray<CardView> Cards(Sight sight, string actor) => sight.State.Phase is Phase.Briefing or Phase.Deliberation or Phase.Commitment
        ?
        [
            .. sight.World.Cards.Where(card => card.Actor == actor && sight.State.Cards.Contains(card.Id)).Select(card => new CardView(
                card, sight.State.Desk(actor).Choices.FirstOrDefault(choice => choice.Card == card.Id)?.Option)),
        ]
        : [];

    /// <summary>What the actor's orders are paid from, in the author's order.</summary>
    public static ImmutableArray<MeansView> MeansOf(Sight sight, string actor)
    {
        var desk = sight.State.Desk(actor);
        var paid = sight.Rules.Model.LegalOrders(sight.State.World, actor).SelectMany(order => order.Cost).Select(cost => cost.Variable).ToHashSet();
        var running = Means.Running(sight.Rules, sight.State, desk).ToImmutableArray();
        var drafted = Means.Drafted(sight.Rules, sight.State, desk.Drafts).ToImmutableArray();
        return
        [
            .. sight.World.Variables
                .Where(variable => paid.Contains(variable.Id) && sight.Rules.Model.Find(actor + "." + variable.Id) is not null)
                .Select(variable => new MeansView(
                    variable, sight.Rules.Model.Spendable(sight.State.World, actor, variable.Id), Means.Sum(running, variable.Id), Means.Sum(drafted, variable.Id))),
        ];
    }

    private static DraftView Of(Sight sight, Draft draft)
    {
        var order = draft.ToOrder(sight.State.Turn, draft.Mode);
        var mark = sight.State.Desk(draft.Actor).Marks.GetValueOrDefault(draft.Id);
        var request = sight.State.Requests.FirstOrDefault(request => request.Draft.Actor == draft.Actor && request.Draft.Id == draft.Id);
        return new(
            draft, sight.Instrument(draft.Instrument), sight.Entity(draft.Target), Host(sight, draft.Actor, draft.Instrument, draft.Target),
            By(sight, mark?.DraftedBy ?? draft.By), Prices(sight, sight.Rules.Model.FirstTurnCost(order)), request is not null, request?.Answer)
        {
            ChangedBy = mark is null || mark.ChangedBy == mark.DraftedBy ? "" : By(sight, mark.ChangedBy),
            Revision = mark?.Revision ?? 0,
        };
    }

    private static EntityDefinition? Host(Sight sight, string actor, string instrument, string target) =>
        sight.Instrument(instrument).NeedsConsent && Hosts.Foreign(sight.Rules, actor, instrument, target) is { } host ? sight.Entity(host) : null;

    private static string By(Sight sight, Issuer by) => by switch
    {
        Issuer.Seat seat => sight.State.Seat(seat.SeatId) is { } taken ? taken.Person : "",
        Issuer.Doctrine => sight.Say($"Doctrine"),
        _ => "",
    };

    /// <summary>Prices with the names of what they are paid in.</summary>
    public static ImmutableArray<Price> Prices(Sight sight, ImmutableArray<CostDefinition> costs) =>
        [.. costs.Where(cost => cost.Amount != 0).Select(cost => new Price(sight.World.Variables.First(variable => variable.Id == cost.Variable), cost.Amount))];
}
