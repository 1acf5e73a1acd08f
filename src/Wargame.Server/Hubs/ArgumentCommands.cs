using System.Collections.Immutable;
using Wargame.Grains.Wire;
using Wargame.Protocol.Pages;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Milli = Wargame.World.Limits;

namespace Wargame.Server.Hubs;

/// <summary>What browsers say of free-text orders, as commands of the rules. Null means that a word is none of the known ones.</summary>
internal static class ArgumentCommands
{
    public static Command Argue(this Envelope from, ArgumentDraft draft) => new WriteArgument(
        from.Id, default, from.By, draft.ArgumentId, new(draft.Action, draft.Effect, [.. draft.Reasons], draft.Place, draft.Number, draft.Secret), draft.Revision);

    public static Command? Judge(this Envelope from, JudgementDraft draft)
    {
        var verdict = DraftReader.ReadWord<ArgumentVerdict>(draft.Verdict);
        return DraftReader.ReadWord<JudgementWay>(draft.Way) is { } way && (verdict is not null || draft.Verdict.Length == 0)
            ? new JudgeArgument(from.Id, default, from.By, draft.ArgumentId, way, verdict, draft.Chance, draft.Reason, Changes(draft.Success), Changes(draft.Failure))
            : null;
    }

    // What is too large for any number stays too large, so that the rules refuse it in their own words.
    private static ImmutableArray<ArgumentChange> Changes(IReadOnlyList<ChangeDraft> changes) =>
        [.. changes.Select(change => new ArgumentChange(change.Key, (long)Math.Round(Math.Clamp(change.Change, -2 * Milli.Amount, 2 * Milli.Amount) * Milli.Milli)))];
}
