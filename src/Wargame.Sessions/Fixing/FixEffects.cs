using System.Collections.Immutable;
using Wargame.Sessions.Msel;
using Wargame.World.Wording;

namespace Wargame.Sessions.Fixing;

/// <summary>What a change of an inject comes to, in sentences for control.</summary>
internal static class FixEffects
{
    /// <summary>What is otherwise than it stands now.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="present">The inject as the session has it.</param>
    /// <param name="mended">The inject as it would be.</param>
    /// <param name="isBack">Whether an earlier text had left it out.</param>
    public static ImmutableArray<Sentence> Of(SessionRules rules, FixedInject present, FixedInject mended, bool isBack)
    {
        var effects = ImmutableArray.CreateBuilder<Sentence>();
        if (isBack)
            effects.Add(New(rules, mended));
        else if (!mended.ComesAs(present))
            effects.Add(Timing(rules, present, mended));
        if (!mended.To.SequenceEqual(present.To))
            effects.Add(Readers(rules, mended));
        if (mended.Channel != present.Channel)
            effects.Add($"It arrives by another channel.");
        if (!ReadsAs(present, mended))
            effects.Add($"It comes with the new words.");
        if (effects.Count == 0)
            effects.Add($"What only control reads beside it is new.");
        return effects.ToImmutable();
    }

    /// <summary>Where control has decided for itself, its decision stands.</summary>
    public static IEnumerable<Sentence> OfHand(SessionState state, string inject)
    {
        if (state.Msel.Plan(inject) is not { } plan)
            yield break;
        if (plan.Words is not null)
            yield return $"The words that control has given it stand.";
        if (plan.Turn is not null || plan.Coming != InjectComing.AsWritten)
            yield return $"Whether and when it comes stays as control has set it.";
    }

    /// <summary>When an inject comes that the session did not have.</summary>
    public static Sentence New(SessionRules rules, FixedInject inject) => inject switch
    {
        { Turn: { } turn, When: { } when } => $"It is new: it comes in {rules.Scenario.Turn(turn)} if this holds: {when.Text}",
        { Turn: { } turn } => $"It is new: it comes in {rules.Scenario.Turn(turn)}.",
        { When: { } when } => $"It is new: it comes once this holds: {when.Text}",
        _ => $"It is new: it waits for control’s hand.",
    };

    private static Sentence Timing(SessionRules rules, FixedInject present, FixedInject mended) => (present, mended) switch
    {
        ({ Turn: { } before, When: null }, { Turn: { } turn, When: null }) =>
            $"It comes in {rules.Scenario.Turn(turn)} instead of {rules.Scenario.Turn(before)}.",
        (_, { Turn: { } turn, When: { } when }) => $"It comes in {rules.Scenario.Turn(turn)} if this holds: {when.Text}",
        (_, { Turn: { } turn }) => $"It comes in {rules.Scenario.Turn(turn)}, whatever its condition was.",
        (_, { When: { } when, NotBefore: > 1 and var first }) => $"It comes once this holds, from {rules.Scenario.Turn(first)} on: {when.Text}",
        (_, { When: { } when }) => $"It comes once this holds: {when.Text}",
        _ => $"It waits for control’s hand.",
    };

    private static Sentence Readers(SessionRules rules, FixedInject mended) => mended.To.Length switch
    {
        0 => $"Everyone reads it.",
        _ => $"These read it: {new Row([.. mended.To.Select(rules.Entity).OfType<object>()])}.",
    };

    private static bool ReadsAs(FixedInject present, FixedInject mended) =>
        present.Words.Length == mended.Words.Length && present.Words.Zip(mended.Words).All(pair => pair.First.Language == pair.Second.Language && pair.First.ReadsAs(pair.Second));
}
