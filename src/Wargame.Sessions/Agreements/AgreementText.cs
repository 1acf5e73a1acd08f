using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>What an agreement says, whole: a draft, or one of its versions.</summary>
/// <param name="Title">A few words; public when any clause is.</param>
/// <param name="Parties">Actor ids: those who must sign.</param>
/// <param name="Sponsors">Actor ids: those who brokered it; they read and propose, and do not sign.</param>
/// <param name="Readers">Actor ids: others who are let into all of it.</param>
/// <param name="Clauses">Public ones first, so that their numbers say nothing of secret ones.</param>
/// <param name="Until">The last turn in which it is in force.</param>
public sealed record AgreementText(
    string Title, ImmutableArray<string> Parties, ImmutableArray<string> Sponsors, ImmutableArray<string> Readers, ImmutableArray<Clause> Clauses, int Until)
{
    /// <summary>Whether the actor is let into all of it, secret clauses too.</summary>
    public bool LetsIn(string actor) => Parties.Contains(actor) || Sponsors.Contains(actor) || Readers.Contains(actor);

    /// <summary>Whether the actor may propose another text.</summary>
    public bool MayPropose(string actor) => Parties.Contains(actor) || Sponsors.Contains(actor);

    /// <summary>Whether it is among the same, whoever says what in it.</summary>
    public bool IsAmongThoseOf(AgreementText other) =>
        Parties.SequenceEqual(other.Parties) && Sponsors.SequenceEqual(other.Sponsors) && Readers.SequenceEqual(other.Readers);

    /// <summary>The last turn in which a clause of it binds.</summary>
    public int LastTurnOf(Clause clause) => clause.Until == 0 ? Until : Math.Min(clause.Until, Until);
}
