using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>A rule and what it moved in a turn.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Because">Its reason, where the title does not say it.</param>
/// <param name="Moves">The numbers that it moved most, with the amounts in milli-units, at most four.</param>
/// <param name="Off">Whether control has switched it off from the next turn, or it is off already.</param>
public sealed record TraceLine(RuleDefinition Rule, string Title, string Because, ImmutableArray<(Slot Slot, long Amount)> Moves, bool Off);

/// <summary>The rules behind a proposal, for control: what moved most comes first; those that are off come before all.</summary>
internal static class RuleTrace
{
    private const int Most = 80;
    private const int MovesShown = 4;

    /// <summary>The trace.</summary>
    public static ImmutableArray<TraceLine> Of(Sight sight, TurnRecord record)
    {
        var causes = new Causes(sight, record);
        var acted = record.Result.Ledger.Where(line => line.Rule >= 0).GroupBy(line => line.Rule)
            .Select(lines => (Rule: lines.Key, Moves: Moves(sight, lines)))
            .OrderByDescending(line => line.Moves.Max(move => Numbers.Weight(move.Slot, move.Amount, sight.State.Opening.Values[move.Slot.Index])))
            .ThenBy(line => line.Rule)
            .Take(Most)
            .Select(line => Line(sight, causes, sight.World.Rules[line.Rule], [.. line.Moves.Take(MovesShown)]));
        var off = sight.World.Rules.Where(rule => IsOff(sight, rule) && record.Result.Ledger.All(line => line.Rule < 0 || sight.World.Rules[line.Rule].Id != rule.Id));
        return [.. off.Select(rule => Line(sight, causes, rule, [])), .. acted];
    }

    private static TraceLine Line(Sight sight, Causes causes, RuleDefinition rule, ImmutableArray<(Slot, long)> moves) =>
        new(rule, causes.Title(rule), RuleWords.Because(sight.Rules, rule), moves, IsOff(sight, rule));

    private static bool IsOff(Sight sight, RuleDefinition rule) => Interventions.On(sight.State, InterventionKind.RuleOff, rule.Id) is not null;

    private static ImmutableArray<(Slot Slot, long Amount)> Moves(Sight sight, IEnumerable<World.Ledger.LedgerLine> lines) =>
    [
        .. lines.GroupBy(line => line.Slot).Select(group => (Slot: sight.Rules.Model.Slots[group.Key], Amount: group.Sum(line => line.Actual)))
            .OrderByDescending(move => Numbers.Weight(move.Slot, move.Amount, sight.State.Opening.Values[move.Slot.Index])).ThenBy(move => move.Slot.Index),
    ];
}
