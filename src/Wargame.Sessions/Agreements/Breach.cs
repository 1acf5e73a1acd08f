using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>A clause that was not kept, with what shows it.</summary>
/// <param name="Id">Unique in the session; made of the agreement, the clause, the turn and the evidence, not counted.</param>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Clause">The clause's number, from 1.</param>
/// <param name="Party">Who broke it.</param>
/// <param name="Turn">When.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Reason">Control's reason when it judged; empty when the engine found it.</param>
/// <param name="KnownTo">Actors that learned of it, and <see cref="Everyone"/>, in order.</param>
public sealed record Breach(
    string Id, string AgreementId, int Clause, string Party, int Turn, Evidence Evidence, string Reason, ImmutableArray<string> KnownTo)
{
    /// <summary>All teams, observers and the projector. No actor's id holds an at sign.</summary>
    public const string Everyone = "@everyone";

    /// <summary>Whether the actor has learned of it.</summary>
    public bool IsKnownTo(string actor) => KnownTo.Contains(Everyone) || KnownTo.Contains(actor);
}

/// <summary>An order that ran, or a number that stood where it should not; all empty when what was promised did not run at all.</summary>
/// <param name="Instrument">What ran, or empty.</param>
/// <param name="Target">On whom, or empty.</param>
/// <param name="Level">At which level, in thousandths.</param>
/// <param name="Unpaid">Whether it ran out of money: only the orderer's own books show that.</param>
/// <param name="Number">The number's key, or empty.</param>
/// <param name="Value">Where it stood, in milli-units.</param>
public sealed record Evidence(string Instrument, string Target, int Level, bool Unpaid, string Number, long Value)
{
    /// <summary>Nothing to be seen.</summary>
    public static Evidence Nothing { get; } = new("", "", 0, false, "", 0);
}
