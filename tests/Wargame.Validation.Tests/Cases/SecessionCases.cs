using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.Turn;
using static Wargame.Validation.Tests.Deed;
using static Wargame.Validation.Tests.Measured;
using Given = Wargame.World.State.Order;

namespace Wargame.Validation.Tests.Cases;

/// <summary>Bolivia's lowlands (MODEL 3.7, V19): how often two years end in two governments or worse, over many draws of chance.</summary>
public static class SecessionCases
{
    private const int Seeds = 400;
    private const int Quarters = 8;
    private const double TwoGovernments = 3;

    private static readonly Lazy<Laboratory> Bolivia = new(() => Laboratory.Of(Laboratory.Load("bolivia-secession")));
    private static readonly Order Mediation = new("oas", "mediation", "media-luna", Mode.Multilateral, Quarters);
    private static readonly Order Talks = Home("bolivia", "autonomy-talks", "bolivia", Quarters);
    private static readonly Order Delegates = Home("autonomists", "send-negotiators", "autonomists", Quarters);
    private static readonly Order Siding = Home("us", "back-the-prefects", "us", Quarters);

    /// <summary>The cases.</summary>
    public static IReadOnlyList<Case> List { get; } =
    [
        new("V19", "Prompt mediation by the region keeps Bolivia whole; an outside power that takes sides splits it", "BD-01 L116, L166", _ => Measure())
            { Mechanisms = [39, 43] },
        new("M43", "In the hemisphere too, a campaign for self-rule divides Bolivia and talks join it", "BD-01 L116", lab =>
            [AtLeast("polarization after a year of campaign, against idle", lab.Against(lab.Play(4, Home("autonomists", "press-for-autonomy", "media-luna")), "media-luna.polarization"), 6),
             AtMost("polarization after a year of talks, against idle", lab.Against(lab.Play(4, Home("autonomists", "seek-settlement", "media-luna"), Home("bolivia", "offer-talks", "media-luna")), "media-luna.polarization"), -6)])
            { Mechanisms = [43] },
    ];

    private static IEnumerable<Measured> Measure()
    {
        var alone = Chance("hold");
        yield return Between("chance of two governments, nobody mediates", alone, 0.25, 0.75);
        yield return AtMost("with mediation from the first turn, share of that", Chance("hold", Mediation) / alone, 0.25);
        yield return AtMost("with mediation from the second year, share of that", Chance("hold", Mediation.Since(5)) / alone, 0.95);
        yield return AtLeast("with mediation from the second year, by from the first turn", Chance("hold", Mediation.Since(5)) / Chance("hold", Mediation), 1.5);
        yield return AtLeast("when an outside power takes sides, less when not", Chance("hold", Siding) - alone, 0.1);
        yield return AtMost("prefects push, mediation and talks at once, share of pushing alone", Chance("push", Mediation, Talks, Delegates) / Chance("push"), 0.25);
    }

    private static double Chance(string line, params ImmutableArray<Order> orders)
    {
        var model = Bolivia.Value.Model;
        var rung = (model.Find("media-luna.secession_rung") ?? throw new InvalidDataException("the ladder is gone")).Index;
        return Enumerable.Range(1, Seeds).Count(seed => Climbs(model, (ulong)seed, rung, line, orders)) / (double)Seeds;
    }

    private static bool Climbs(WorldModel model, ulong seed, int rung, string line, ImmutableArray<Order> orders)
    {
        var state = model.Opening(seed);
        for (var turn = 1; turn <= Quarters; turn++)
        {
            state = model.Step(state, Inputs(turn, line, orders), ledger: false).State;
            if (state.Values[rung] >= TwoGovernments * 1000)
                return true;
        }

        return false;
    }

    private static TurnInputs Inputs(int turn, string line, ImmutableArray<Order> orders) => new()
    {
        Free = true,
        Choices = [new Choice("the-line", line)],
        Orders =
        [
            .. orders.Where(order => order.From == turn)
                .Select(order => new Given(order.Instrument, order.Actor, order.Instrument, order.Target, Given.FullLevel, order.Mode, order.Turns)),
        ],
    };
}
