using System.Collections.Immutable;

namespace Wargame.Sessions.Scenarios;

/// <summary>A question of the hot wash.</summary>
/// <param name="Id">In kebab case, unique in the scenario.</param>
/// <param name="Ask">The question; empty for those that every scenario has, whose words are the interface's.</param>
public sealed record HotWashQuestion(string Id, string Ask)
{
    /// <summary>The questions of a scenario that has none of its own: what surprised you, what would you do otherwise, what do you take away.</summary>
    public static ImmutableArray<HotWashQuestion> Defaults { get; } = [new("surprise", ""), new("otherwise", ""), new("takeaway", "")];
}
