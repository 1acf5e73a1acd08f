using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;

namespace Wargame.Sessions.Views;

/// <summary>What control laid hands on besides numbers and orders: draws that it turned round, rules that it switched off.</summary>
/// <param name="Intervention">The intervention.</param>
/// <param name="Label">The draw or the rule in words.</param>
public sealed record HandView(Intervention Intervention, string Label);

/// <summary>Control's hand on draws and rules, for the review.</summary>
internal static class Hands
{
    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<HandView> All(Sight sight) =>
        [.. sight.State.Interventions.Select(made => Label(sight, made) is { } label ? new HandView(made, label) : null).OfType<HandView>()];

    private static string? Label(Sight sight, Intervention made) => made.Kind switch
    {
        InterventionKind.Reverse => sight.Say(Outcomes.DrawName(sight, made.Subject)),
        InterventionKind.RuleOff when sight.World.Rules.FirstOrDefault(rule => rule.Id == made.Subject) is { } rule => RuleWords.Title(sight.Rules, rule),
        _ => null,
    };
}
