using System.Collections.Immutable;
using Wargame.World.Turn;

namespace Wargame.Review.Playtests;

/// <summary>Some plays of a playtest: what one hand takes at a time. It can be played anywhere, before or after others, and again.</summary>
/// <param name="World">Under whose belief: 0 is the playtest's own, others follow in their order.</param>
/// <param name="Plays">The plays' numbers, from 0.</param>
/// <param name="Forced">A choice that is made whatever its actor would choose; null where everyone chooses freely.</param>
public sealed record Portion(int World, ImmutableArray<int> Plays, Choice? Forced = null);

/// <summary>What came of one play of a portion.</summary>
/// <param name="Record">What is kept of it; null where a choice was forced, for of such a play only the end counts.</param>
/// <param name="End">Every mandate's score at its end.</param>
public sealed record PlayOutcome(PlayRecord? Record, ImmutableArray<double> End);
