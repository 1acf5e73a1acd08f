using System.Collections.Immutable;
using Wargame.World;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>How an actor does on its mandate and its private card (MODEL 3.8).</summary>
internal static class Verdicts
{
    private const int SentencesAtMost = 3;

    /// <summary>The lines of the actor's mandate as things stand.</summary>
    public static ImmutableArray<MandateLineView> Mandate(Sight sight, string actor) =>
        sight.World.Mandates.FirstOrDefault(mandate => mandate.Actor == actor) is { } mandate
            ? [.. mandate.Lines.Select(line => new MandateLineView(line, State(sight, line, sight.Told), Numbers.At(sight, line.Entity + "." + line.Variable)))]
            : [];

    /// <summary>The actor's private card, or null before it is dealt or when it has none.</summary>
    public static PrivateCardView? PrivateCard(Sight sight, string actor)
    {
        if (!sight.State.PrivateCards.TryGetValue(actor, out var dealt))
            return null;
        var card = sight.World.PrivateCards.First(card => card.Id == dealt);
        return new(
            card,
            sight.IsOver ? sight.Rules.Model.Holds(card.Met, sight.State.World) : null,
            sight.Shadows.Ends.TryGetValue(actor, out var without) ? sight.Rules.Model.Holds(card.Met, without) : null);
    }

    /// <summary>The verdict at the end.</summary>
    public static VerdictView Of(Sight sight, string actor)
    {
        var lines = Mandate(sight, actor);
        var score = Score(lines.Select(line => (line.Line, line.State)));
        var added = Credits.Of(sight, actor, lines);
        return new(
            score, [.. Tally(sight, lines), .. OwnDoing(sight, score, added), .. Lines(sight, actor, lines)], lines, PrivateCard(sight, actor), added);
    }

    /// <summary>The points of a mandate's lines, half a point rounded up.</summary>
    public static int Score(IEnumerable<(MandateLineDefinition Line, LineState State)> lines) =>
        (int)Math.Round(lines.Sum(each => Mandates.Points(each.Line, each.State)), MidpointRounding.AwayFromZero);

    /// <summary>How a line stands in a world.</summary>
    public static LineState State(Sight sight, MandateLineDefinition line, WorldState world) => Mandates.StateOf(sight.Rules.Model, line, world);

    private static ImmutableArray<string> Tally(Sight sight, ImmutableArray<MandateLineView> lines)
    {
        if (lines.IsEmpty)
            return [];
        var (met, partly) = (lines.Count(line => line.State == LineState.Met), lines.Count(line => line.State == LineState.Partly));
        return [partly > 0 ? sight.Say($"{met} of {lines.Length} objectives met, {partly} partly.") : sight.Say($"{met} of {lines.Length} objectives met.")];
    }

    /// <summary>The score beside the score of the run in which the actor held.</summary>
    private static ImmutableArray<string> OwnDoing(Sight sight, int score, ValueAddedView? added)
    {
        if (added is null || added.Lines.IsEmpty)
            return [];
        return [(score - added.ScoreWithout) switch
        {
            > 0 and var gain => sight.Say($"{gain} of the {score} points are its own doing: had it held, it would have {added.ScoreWithout}."),
            < 0 => sight.Say($"It would stand better had it done nothing: {added.ScoreWithout} points instead of {score}."),
            _ => sight.Say($"It would have as many points had it done nothing."),
        }];
    }

    private static ImmutableArray<string> Lines(Sight sight, string actor, ImmutableArray<MandateLineView> lines) =>
        [.. lines.OrderByDescending(line => line.Line.Weight).Take(SentencesAtMost).Select(line => Line(sight, actor, line)).OfType<string>()];

    private static string? Line(Sight sight, string actor, MandateLineView line)
    {
        if (sight.Rules.Model.Find(line.Line.Entity + "." + line.Line.Variable) is not { } slot || !sight.Sees(slot))
            return null;
        var (start, end) = (sight.State.Opening.Values[slot.Index], sight.State.World.Values[slot.Index]);
        Sentence moved = (Whole(start), Whole(end)) is var (from, to) && start == end ? Stays(slot, to) : Goes(slot, from, to);
        if (LargestCause(sight, slot, Math.Sign(end - start)) is { } cause)
            moved = $"{moved}; most of it is “{cause}”";
        if (Credits.Without(sight, actor, slot) is { } value && Whole(value) != Whole(end))
            moved = $"{moved}; without its orders it would be {Whole(value)}";
        return sight.Say($"{moved}.");
    }

    /// <summary>What pushed the number most in the direction in which it went, over the whole session.</summary>
    private static string? LargestCause(Sight sight, Slot slot, int direction) => sight.State.Turns
        .SelectMany(record => new Causes(sight, record).Of(slot))
        .Where(cause => cause.Sort is CauseSort.Rule or CauseSort.Ladder or CauseSort.Ruling)
        .GroupBy(cause => cause.Label, StringComparer.Ordinal)
        .Select(causes => (label: causes.Key, sum: causes.Sum(cause => cause.Amount) * direction))
        .Where(cause => cause.sum > 0)
        .OrderByDescending(cause => cause.sum)
        .ThenBy(cause => cause.label, StringComparer.Ordinal)
        .Select(cause => cause.label)
        .FirstOrDefault();

    private static Sentence Stays(Slot slot, Figure at) => $"{slot} stays at {at}";

    private static Sentence Goes(Slot slot, Figure from, Figure to) => $"{slot} goes from {from} to {to}";

    private static Figure Whole(long milli) => new((milli / (double)World.Limits.Milli), "#,0");
}
