using Wargame.World.Definition;

namespace Wargame.World.State;

/// <summary>An instrument put to use: what an actor orders in a turn.</summary>
/// <param name="Id">Unique in the session, given by whoever drafts it.</param>
/// <param name="Actor">The orderer's id.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Target">The target entity's id; the orderer's own id for instruments without a target.</param>
/// <param name="Level">Effort in thousandths, 1 to 1000.</param>
/// <param name="Mode">How it stands to the host, after the host's answer.</param>
/// <param name="Turns">How many turns it runs, from this one, 1 to 40.</param>
public sealed record Order(string Id, string Actor, string Instrument, string Target, int Level, Mode Mode, int Turns)
{
    /// <summary>The largest <see cref="Level"/>.</summary>
    public const int FullLevel = 1000;
}

/// <summary>An order that runs.</summary>
/// <param name="Order">The order.</param>
/// <param name="FirstTurn">The turn in which it was given.</param>
/// <param name="TurnsLeft">Turns that it will still run after the last one played.</param>
/// <param name="Age">Turns of funding, the lag's clock; an unfunded turn takes one off (MODEL 3.4: stop-go is punished).</param>
/// <param name="Funded">Whether the last turn was paid.</param>
/// <param name="Ownership">The last turn's ownership, in thousandths.</param>
/// <param name="Effect">The last turn's effective level, in thousandths.</param>
public sealed record Programme(Order Order, int FirstTurn, int TurnsLeft, int Age, bool Funded, int Ownership, int Effect);
