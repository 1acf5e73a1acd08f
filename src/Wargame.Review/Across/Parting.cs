using System.Collections.Immutable;
using Wargame.Review.Lines;
using Wargame.Sessions;
using Wargame.World.Turn;

namespace Wargame.Review.Across;

/// <summary>Where a session's course left the first one's: what people and doctrines decided otherwise, and what control and the script did.</summary>
/// <param name="Other">The session that is held against the first.</param>
/// <param name="Orders">By turn the orders that only one of the two saw; turns without any are left out.</param>
/// <param name="Choices">By turn the cards that were answered otherwise, as actor, card and the two options.</param>
/// <param name="Injects">By turn the injects that came in only one of the two.</param>
/// <param name="RulingsFrom">The first turn in which control ruled otherwise, or null.</param>
public sealed record Parting(
    ComparedSession Other, ImmutableArray<OrdersOfLines> Orders, ImmutableArray<ChoiceParting> Choices, ImmutableArray<InjectParting> Injects, int? RulingsFrom)
{
    /// <summary>The first turn in which anything that was decided, sent or ruled differs; null when nothing does.</summary>
    public int? FirstTurn => new int?[]
    {
        Orders.IsEmpty ? null : Orders[0].Turn, Choices.IsEmpty ? null : Choices[0].Turn, Injects.IsEmpty ? null : Injects[0].Turn, RulingsFrom,
    }.Min();

    internal static Parting Of(ComparedSession first, ComparedSession other, int turns)
    {
        ImmutableArray<(TurnRecord Here, TurnRecord There)> pairs = [.. first.State.Turns.Take(turns).Zip(other.State.Turns.Take(turns))];
        return new(
            other,
            LineComparison.OrdersThatDiffer(first.State, other.State, turns),
            [.. pairs.SelectMany(pair => Differ(pair.Here.Turn, pair.Here.Inputs.Choices, pair.There.Inputs.Choices))],
            [.. pairs.SelectMany(pair => Differ(pair.Here.Turn, pair.Here.Inputs.Injects, pair.There.Inputs.Injects))],
            pairs.Where(pair => !pair.Here.Inputs.Rulings.SequenceEqual(pair.There.Inputs.Rulings)).Select(pair => (int?)pair.Here.Turn).FirstOrDefault());
    }

    private static IEnumerable<ChoiceParting> Differ(int turn, ImmutableArray<Choice> here, ImmutableArray<Choice> there) =>
        here.Join(there, choice => choice.Card, choice => choice.Card, (one, other) => (one, other)).Where(pair => pair.one.Option != pair.other.Option)
            .Select(pair => new ChoiceParting(turn, pair.one.Card, pair.one.Option, pair.other.Option));

    private static IEnumerable<InjectParting> Differ(int turn, ImmutableArray<string> here, ImmutableArray<string> there) =>
    [
        .. here.Except(there, StringComparer.Ordinal).Select(inject => new InjectParting(turn, inject, OnlyFirst: true)),
        .. there.Except(here, StringComparer.Ordinal).Select(inject => new InjectParting(turn, inject, OnlyFirst: false)),
    ];
}

/// <summary>A card that was answered otherwise.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Card">The card.</param>
/// <param name="First">The option in the first session.</param>
/// <param name="Second">The option in the other one.</param>
public sealed record ChoiceParting(int Turn, string Card, string First, string Second);

/// <summary>An inject that came in a turn of only one of two sessions.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Inject">The inject.</param>
/// <param name="OnlyFirst">Whether in the first one; else in the other.</param>
public sealed record InjectParting(int Turn, string Inject, bool OnlyFirst);
