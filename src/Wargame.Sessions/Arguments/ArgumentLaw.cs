using System.Collections.Immutable;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Views;
using Wargame.World.State;

namespace Wargame.Sessions.Arguments;

/// <summary>What may be argued, by whom, and who knows of it.</summary>
internal static class ArgumentLaw
{
    /// <summary>Whether others than its team and control may know of an argument: it is public, and its turn's orders are locked.</summary>
    public static bool IsOut(SessionState state, Argument argument) =>
        !argument.Text.Secret && (argument.Turn < state.Turn || state.Phase >= Phase.Commitment);

    /// <summary>The arguments of the session's turn.</summary>
    public static IEnumerable<Argument> Now(SessionState state) => state.Arguments.Where(argument => argument.Turn == state.Turn);

    /// <summary>Whether people give reasons for and against in this turn, so that the session waits for control. A secret argument must not show by that.</summary>
    public static bool IsDiscussed(SessionState state) => Now(state).Any(argument => !argument.Text.Secret);

    /// <summary>The argument that is not judged yet, or null.</summary>
    public static Argument? Unjudged(SessionState state) => Now(state).FirstOrDefault(argument => argument.Judgement is null);

    /// <summary>The id of the team's next argument in this turn.</summary>
    public static string FreeId(SessionState state, string actor) => Enumerable.Range(1, Limits.ArgumentsInATurn + 1)
        .Select(number => FormattableString.Invariant($"{state.Turn:00}/{actor}/{number}"))
        .First(id => state.Argument(id) is null);

    /// <summary>The text without what cannot be seen, on one line each; or why it may not stand.</summary>
    public static Refusal? Clean(SessionRules rules, SessionState state, string actor, ArgumentText text, out ArgumentText clean)
    {
        clean = text with
        {
            Action = Line(text.Action), Effect = Line(text.Effect), Reasons = [.. text.Reasons.Select(Line).Where(reason => reason.Length > 0)],
        };
        if (clean.Action.Length < Limits.ReasonLeast || clean.Effect.Length < Limits.ReasonLeast || clean.Reasons.IsEmpty)
            return Refusals.ArgumentIncomplete;
        if (clean.Reasons.Length > Limits.ArgumentReasons)
            return Refusals.TooManyReasons;
        if (clean.Reasons.Append(clean.Action).Append(clean.Effect).Any(line => line.Length is > Limits.ArgumentCharacters or < Limits.ReasonLeast))
            return Refusals.BadArgumentLine;
        if (text.Place.Length > 0 && rules.Entity(text.Place) is null)
            return Refusals.NoSuchTarget;
        return text.Number.Length == 0 || rules.Model.Find(text.Number) is { } slot && Sees(rules, state, actor, slot) ? null : Refusals.NoSuchNumber;
    }

    /// <summary>Why these changes cannot be made, or null.</summary>
    public static Refusal? WhyNot(SessionRules rules, ImmutableArray<ArgumentChange> changes)
    {
        if (changes.Length > Limits.ArgumentChanges || changes.Select(change => change.Key).Distinct(StringComparer.Ordinal).Count() < changes.Length)
            return Refusals.TooManyChanges;
        if (changes.Any(change => rules.Model.Find(change.Key) is null))
            return Refusals.NoSuchNumber;
        if (changes.Any(change => change.Change == 0 || Math.Abs((decimal)change.Change) > Limits.RulingMilli))
            return Refusals.BadRuling;
        return changes.Any(change => change.Change % World.Limits.Milli != 0 && rules.Model.Definition.Ladders.Any(ladder => ladder.Entity + "." + ladder.Variable == change.Key))
            ? Refusals.PartOfARung
            : null;
    }

    /// <summary>What somebody typed, on one line; what is torn or forbidden gives an empty one.</summary>
    public static string Line(string text) => Texts.Passage(text, Limits.MessageCharacters)?.ReplaceLineEndings(" ") ?? "";

    private static bool Sees(SessionRules rules, SessionState state, string actor, Slot slot) =>
        new Sight(rules, state, new Viewer.Team(actor), ImmutableDictionary<string, bool>.Empty).Sees(slot);
}
