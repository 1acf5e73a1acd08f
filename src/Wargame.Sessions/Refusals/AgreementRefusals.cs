using System.Collections.Immutable;
using Wargame.World.Wording;

namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about agreements: S0801 and up.</summary>
public static partial class Refusals
{
    /// <summary>S0801: no such agreement for this party.</summary>
    public static Refusal NoSuchAgreement { get; } = new("S0801", $"There is no such agreement for you.", $"Look at your agreements.");

    /// <summary>S0802: fewer than two parties.</summary>
    public static Refusal AgreementWithItself { get; } =
        new("S0802", $"Nobody can make an agreement with itself.", $"Choose at least two parties.");

    /// <summary>S0803: a party, sponsor or reader that does not exist.</summary>
    /// <param name="party">What was written.</param>
    /// <param name="nearest">Names that may have been meant.</param>
    public static Refusal NoSuchAgreementParty(string party, ImmutableArray<object> nearest) =>
        new("S0803", $"There is no party “{party}” in this scenario.", Instead(nearest));

    /// <summary>S0804: no clause, or too many.</summary>
    public static Refusal NothingAgreed { get; } =
        new("S0804", $"An agreement has 1 to 12 clauses.", $"Add what somebody is to do or to leave, or make two agreements of it.");

    /// <summary>S0805: the title is empty, too long or has control characters.</summary>
    public static Refusal BadAgreementTitle { get; } =
        new("S0805", $"An agreement needs a title of at most 60 characters on one line.", $"Write what it is about in a few words.");

    /// <summary>S0806: a clause's text is missing where it is all there is, or too long.</summary>
    public static Refusal BadClauseText { get; } =
        new("S0806", $"A promise in words has 1 to 600 characters.", $"Write it, or shorten it; long ones can be split into clauses.");

    /// <summary>S0807: the world cannot watch what a clause is about.</summary>
    /// <param name="what">What was written.</param>
    /// <param name="nearest">Names that may have been meant.</param>
    public static Refusal CannotWatch(object what, ImmutableArray<object> nearest) => new(
        "S0807", $"The world cannot watch “{what}”.", $"{Instead(nearest)} What cannot be watched can be a promise in words, which control judges.");

    /// <summary>S0808: a secret that all teams are let into.</summary>
    public static Refusal SecretToAll { get; } =
        new("S0808", $"A secret clause that every team may read is none.", $"Make it public, or let fewer teams into the agreement.");

    /// <summary>S0809: the last turn is over.</summary>
    /// <param name="turn">The turn's label.</param>
    public static Refusal ExpiryPast(Sentence turn) =>
        new("S0809", $"It would end with {turn}, before it could bind anybody.", $"Choose a later turn.");

    /// <summary>S0810: a newer version is offered.</summary>
    public static Refusal VersionSuperseded { get; } =
        new("S0810", $"A newer version has been offered meanwhile.", $"Read it, then sign it or answer it with your own.");

    /// <summary>S0811: the proposer is neither party nor sponsor.</summary>
    public static Refusal NotAmongParties { get; } =
        new("S0811", $"Your team is neither a party nor a sponsor of it.", $"Only parties sign; parties and sponsors propose.");

    /// <summary>S0812: signed twice.</summary>
    public static Refusal AgreementAlreadySigned { get; } =
        new("S0812", $"You have signed this version.", $"Wait for the others.");

    /// <summary>S0813: it is in force or has ended.</summary>
    public static Refusal AgreementSettled { get; } =
        new("S0813", $"This agreement is no longer negotiated: it is in force or has ended.", $"Draft a new one; one that is in force can be denounced.");

    /// <summary>S0814: a counter-proposal changes who is in it.</summary>
    public static Refusal PartiesStay { get; } =
        new("S0814", $"Parties, sponsors and readers stay those of the first version.", $"Draft a new agreement to change who is in it.");

    /// <summary>S0815: too many agreements or versions.</summary>
    public static Refusal TooManyAgreements { get; } =
        new("S0815", $"Your team cannot begin more agreements, or this one has too many versions.", $"Go on with one that you have, or begin anew.");

    /// <summary>S0816: no such breach.</summary>
    public static Refusal NoSuchBreach { get; } = new("S0816", $"No such breach was reported.", $"Look at the list of breaches.");

    /// <summary>S0817: no such clause to judge.</summary>
    public static Refusal NoSuchClause { get; } =
        new("S0817", $"This agreement has no such clause in force in the last turn that was played.", $"Look at its clauses.");

    /// <summary>S0818: a clause binds somebody who does not sign.</summary>
    public static Refusal ClauseBindsOutsider { get; } =
        new("S0818", $"A clause binds somebody who is not a party.", $"Choose one of the parties for each clause.");

    /// <summary>S0819: the last turn lies behind the end of the session.</summary>
    public static Refusal ExpiryBeyond { get; } =
        new("S0819", $"The session has no such turn.", $"Choose the last turn, or an earlier one.");

    /// <summary>S0820: a clause outlives its agreement.</summary>
    public static Refusal ClauseOutlivesAgreement { get; } =
        new("S0820", $"A clause cannot bind longer than its agreement.", $"Let the agreement run longer, or the clause end sooner.");

    /// <summary>S0821: nothing is named that should be kept up.</summary>
    public static Refusal NothingToKeep { get; } = new("S0821", $"The clause does not say what is to be kept up.", $"Choose what the party keeps doing.");

    /// <summary>S0822: an amount that no number reaches.</summary>
    public static Refusal BadAmount { get; } = new("S0822", $"The amount is larger than any number of this world.", $"Give a smaller one.");

    /// <summary>S0823: disclosed to nobody new.</summary>
    public static Refusal NobodyNew { get; } =
        new("S0823", $"Nobody would learn anything new.", $"Choose at least one team that does not know it yet.");

    private static Sentence Instead(ImmutableArray<object> nearest) => nearest switch
    {
        [] => $"Choose from the list.",
        _ => $"Nearest: {new Row(nearest, "; ")}.",
    };
}
