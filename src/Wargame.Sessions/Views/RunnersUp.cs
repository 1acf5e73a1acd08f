using System.Collections.Immutable;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>What unplayed actors would have ordered otherwise. Their doctrines are another project's, so it is worked out there and handed to the view.</summary>
/// <param name="Plans">By actor, the best order that it did not give.</param>
public sealed record RunnersUp(ImmutableDictionary<string, RunnerUp> Plans)
{
    /// <summary>Nothing was worked out.</summary>
    public static RunnersUp None { get; } = new(ImmutableDictionary<string, RunnerUp>.Empty);
}

/// <summary>The best order that a doctrine did not give.</summary>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target's id.</param>
/// <param name="Worth">What it was worth to the actor, in thousandths.</param>
/// <param name="Needed">What it would have had to be worth: more than the doctrine's threshold, or than the least of the orders given.</param>
/// <param name="Full">Whether the actor gave as many orders as it gives in a turn.</param>
public sealed record RunnerUp(string Instrument, string Target, long Worth, long Needed, bool Full);

/// <summary>The same, for control.</summary>
/// <param name="Actor">Whose doctrine.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Target">The target.</param>
/// <param name="Plan">By how much it lost.</param>
public sealed record RunnerUpView(EntityDefinition Actor, InstrumentDefinition Instrument, EntityDefinition Target, RunnerUp Plan);
