using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Wording;

namespace Wargame.Sessions.Views;

/// <summary>What happened, in a sentence. Made of public things only, so that every page may carry it.</summary>
internal static class Headlines
{
    private const int StorySentences = 3;

    /// <summary>The headline of every page: this turn's lead while teams decide, what came of it once that is released.</summary>
    public static string Now(Sight sight)
    {
        var state = sight.State;
        var deciding = state.Phase is Phase.Briefing or Phase.Deliberation or Phase.Commitment or Phase.Adjudication;
        if (deciding && Newsroom.Lead(sight, state.Turn) is { } lead)
            return lead.Title;
        return state.Turns.IsEmpty ? sight.Rules.Scenario.Subtitle : Of(sight, state.Turns[^1]);
    }

    /// <summary>The headline of a played turn: a ladder's step, else the largest public move.</summary>
    public static string Of(Sight sight, TurnRecord record) =>
        sight.World.Ladders.Select(ladder => Step(sight, ladder, record)).OfType<string>().FirstOrDefault()
        ?? Moves(sight, record).FirstOrDefault()
        ?? Newsroom.Lead(sight, record.Turn)?.Title
        ?? sight.Say($"A quiet quarter.");

    /// <summary>A few sentences more.</summary>
    public static ImmutableArray<string> Story(Sight sight, TurnRecord record)
    {
        var headline = Of(sight, record);
        return [.. Moves(sight, record).Where(sentence => sentence != headline).Take(StorySentences)];
    }

    private static string? Step(Sight sight, LadderDefinition ladder, TurnRecord record)
    {
        if (sight.Rules.Model.Find(Ladders.Key(ladder)) is not { Variable.SeenBy: SeenBy.Everyone } slot || !sight.Sees(slot))
            return null;
        var (before, after) = (Ladders.Rung(sight, ladder, record.Before.Values), Ladders.Rung(sight, ladder, record.Result.State.Values));
        return after > before ? ladder.Rungs[after].Headline
            : after < before ? sight.Say($"{ladder}: a step back, to “{ladder.Rungs[after].Name}”.")
            : null;
    }

    private static IEnumerable<string> Moves(Sight sight, TurnRecord record)
    {
        var means = sight.Rules.Means;
        return sight.Rules.Model.Slots
            .Where(slot => slot.Variable is { SeenBy: SeenBy.Everyone, Kind: VariableKind.Gauge } && !means.Contains(slot.Variable.Id) && sight.Sees(slot))
            .Select(slot => (slot, before: record.Before.Values[slot.Index], after: record.Result.State.Values[slot.Index]))
            .Where(move => Math.Abs(move.after - move.before) >= World.Limits.Milli)
            .OrderByDescending(move => Math.Abs(move.after - move.before))
            .ThenBy(move => move.slot.Index)
            .Select(move => sight.Say(Move(move.slot, Units(move.before), Units(move.after))));
    }

    private static Sentence Move(Slot slot, double before, double after) => (after > before) switch
    {
        true => $"{Subject(slot)} rises from {before:0} to {after:0}.",
        false => $"{Subject(slot)} falls from {before:0} to {after:0}.",
    };

    private static Sentence Subject(Slot slot) => slot.Entity.Kind switch
    {
        EntityKind.World => $"{slot.Variable}",
        EntityKind.Region => $"{slot.Variable} in {slot.Entity}",
        _ => $"{slot.Entity}: {char.ToLowerInvariant(slot.Variable.Name[0])}{slot.Variable.Name[1..]}",
    };

    private static double Units(long milli) => milli / (double)World.Limits.Milli;
}
