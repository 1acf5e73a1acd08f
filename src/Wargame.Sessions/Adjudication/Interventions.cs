using System.Collections.Immutable;

namespace Wargame.Sessions.Adjudication;

/// <summary>Control's hand on the turns of a session.</summary>
internal static class Interventions
{
    /// <summary>The one on this subject that still stands in a turn, or null.</summary>
    public static Intervention? On(SessionState state, InterventionKind kind, string subject) => state.Interventions.FirstOrDefault(
        each => each.Kind == kind && each.Subject == subject && (kind == InterventionKind.RuleOff ? each.Until is null : each.Turn == state.Turn));

    /// <summary>Subjects of one kind in the session's turn, in order; default when there are none, so that stored turns stay as they are.</summary>
    public static ImmutableArray<string> Subjects(SessionState state, InterventionKind kind)
    {
        var subjects = state.Interventions.Where(each => each.Kind == kind && Acts(each, state.Turn)).Select(each => each.Subject)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return subjects.IsEmpty ? default : subjects;
    }

    /// <summary>The state after control laid a hand on something, or took it back.</summary>
    public static SessionState With(SessionState state, Intervention intervention, bool on)
    {
        var before = On(state, intervention.Kind, intervention.Subject);
        var others = before is null ? state.Interventions : state.Interventions.Remove(before);
        if (on)
            return state with { Interventions = others.Add(intervention) };
        // A rule that was off in turns that are played stays in the record of these turns.
        return state with { Interventions = before is { Kind: InterventionKind.RuleOff } && before.Turn <= state.Turn ? others.Add(before with { Until = state.Turn + 1 }) : others };
    }

    private static bool Acts(Intervention each, int turn) =>
        each.Kind == InterventionKind.RuleOff ? each.Turn <= turn && (each.Until is null || turn < each.Until) : each.Turn == turn;
}
