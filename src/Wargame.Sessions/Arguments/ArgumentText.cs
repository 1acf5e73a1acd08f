using System.Collections.Immutable;

namespace Wargame.Sessions.Arguments;

/// <summary>A free-text order as its team words it: a matrix argument of action, intended effect and reasons.</summary>
/// <param name="Action">What the team does, 3 to 240 characters.</param>
/// <param name="Effect">What shall come of it, 3 to 240 characters.</param>
/// <param name="Reasons">Why it would work: one to three, each of 3 to 240 characters.</param>
/// <param name="Place">The id of the entity that it is about, or empty.</param>
/// <param name="Number">The key of the number that it is about, or empty.</param>
/// <param name="Secret">Whether only its team and control know of it.</param>
public sealed record ArgumentText(string Action, string Effect, ImmutableArray<string> Reasons, string Place, string Number, bool Secret)
{
    /// <summary>Whether another text says the same.</summary>
    internal bool Says(ArgumentText other) => Reasons.SequenceEqual(other.Reasons) && this with { Reasons = other.Reasons } == other;
}
