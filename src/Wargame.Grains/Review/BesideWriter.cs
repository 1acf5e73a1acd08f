using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Review;
using Wargame.Review.Across;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>Two sessions side by side, for browsers.</summary>
internal static class BesideWriter
{
    public static BesideSessionView Write(SessionsBeside beside)
    {
        var (first, second, parting) = (beside.Sessions[0], beside.Sessions[1], beside.Partings[0]);
        var scenario = first.Rules.Scenario;
        return new(
            first.Name, second.Name, beside.Turns, beside.Turns == 0 ? "" : scenario.TurnLabel(beside.Turns), [.. Enumerable.Range(1, beside.Turns).Select(scenario.TurnLabel)],
            beside.SameVersion, beside.SameBeliefs, beside.SameLuck, beside.NotInAll.Length,
            parting.FirstTurn is { } turn ? scenario.TurnLabel(turn) : "", Only(first.Rules, parting, first: true), Only(second.Rules, parting, first: false),
            [.. beside.Endings.Select(ending => new EndingBesideView(ending.Name, ending.Rungs[0], ending.Rungs[1]))],
            [.. beside.Scores.Select(ToWire)], [.. beside.Board.Select(ToWire)], [.. beside.Numbers.Take(Wargame.Review.Limits.Differences).Select(ToWire)]);
    }

    private static ComparedFigure ToWire(NumberBeside number) => new(
        number.Number.Id, number.Number.Name, number.Number.Unit.Symbol, number.Number.Good.Word(), Units(number.Courses[0]), Units(number.Courses[1]), []);

    private static IReadOnlyList<double> Units(ImmutableArray<long> course) => [.. course.Select(value => value.Units())];

    /// <summary>What only one of the two had in the turn in which they parted.</summary>
    private static IReadOnlyList<string> Only(SessionRules rules, Parting parting, bool first)
    {
        var turn = parting.FirstTurn;
        return
        [
            .. parting.Orders.Where(orders => orders.Turn == turn).SelectMany(orders => LineWire.Words(rules, first ? orders.OnlyFirst : orders.OnlySecond)),
            .. parting.Choices.Where(choice => choice.Turn == turn).Select(choice => Answer(rules, choice.Card, first ? choice.First : choice.Second)),
            .. parting.Injects.Where(inject => inject.Turn == turn && inject.OnlyFirst == first)
                .Select(inject => rules.Model.Definition.Injects.FirstOrDefault(known => known.Id == inject.Inject)?.Title ?? inject.Inject),
        ];
    }

    private static string Answer(SessionRules rules, string card, string option)
    {
        var known = rules.Model.Definition.Cards.FirstOrDefault(one => one.Id == card);
        return $"{rules.Entity(known?.Actor ?? "")?.Name}: {known?.Title ?? card} {known?.Options.FirstOrDefault(one => one.Id == option)?.Label ?? option}";
    }
}
